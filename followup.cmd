@echo off
rem The launcher for Windows: does what the launcher "followup" beside it does; see there.
setlocal
for %%I in ("%~dp0.") do set "FOLLOWUP_HOME=%%~fI"
set "PROGRAM=%FOLLOWUP_HOME%\src\FollowUp.Cli\bin\Release\net10.0\followup.dll"
set "STAMP=%FOLLOWUP_HOME%\src\FollowUp.Cli\obj\.built"
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1

where dotnet >nul 2>nul
if errorlevel 1 (
    echo FollowUp needs the .NET 10 SDK: 'dotnet' was not found. 1>&2
    exit /b 1
)

if "%~1"=="test" (
    dotnet run --project "%FOLLOWUP_HOME%\tests\FollowUp.TestRun\FollowUp.TestRun.csproj" -c Release -v quiet -- %*
    exit /b
)

if not exist "%PROGRAM%" goto build
if not exist "%STAMP%" goto build
powershell -NoProfile -NonInteractive -Command "$s = (Get-Item $env:STAMP -Force).LastWriteTimeUtc; $f = 'src','Directory.Build.props','Directory.Packages.props','global.json' | ForEach-Object { Get-ChildItem (Join-Path $env:FOLLOWUP_HOME $_) -Recurse -File } | Where-Object { $_.FullName -notmatch '\\(bin|obj)\\' -and $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1; exit [int]($null -ne $f)"
if not errorlevel 1 goto run

:build
echo Building FollowUp (first time: a minute or two, packages are fetched) ... 1>&2
dotnet build "%FOLLOWUP_HOME%\src\FollowUp.Cli\FollowUp.Cli.csproj" -c Release -v quiet -nologo 1>&2
if errorlevel 1 exit /b 1
type nul > "%STAMP%"

:run
dotnet "%PROGRAM%" %*
exit /b
