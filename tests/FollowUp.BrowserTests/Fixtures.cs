using FollowUp.BrowserTests;
using FollowUp.TestServices.Postgres;

// One server and one browser for all tests of this assembly, started when first asked for.
[assembly: AssemblyFixture(typeof(TestPostgres))]
[assembly: AssemblyFixture(typeof(Chromium))]
