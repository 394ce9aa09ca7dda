using System.Runtime.ExceptionServices;

namespace FollowUp.Documents.Pdf.Guard;

/// <summary>
/// A stack that no file within the limits overflows: the library walks the tree of pages by calling itself, and an overflow cannot be caught.
/// Memory of it that is not used is not taken.
/// </summary>
internal static class LargeStack
{
    private const int Size = 512 * 1024 * 1024;

    public static T Run<T>(Func<T> read)
    {
        T? result = default;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
#pragma warning disable CA1031 // It is thrown again in the thread of the caller.
            try
            {
                result = read();
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
            }
#pragma warning restore CA1031
        }, Size);
        thread.Start();
        thread.Join();
        fault?.Throw();
        return result!;
    }
}
