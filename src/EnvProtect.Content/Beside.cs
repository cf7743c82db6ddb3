namespace EnvProtect.Content;

/// <summary>Two pieces of work at a time.</summary>
internal static class Beside
{
    /// <summary>The results of both; one after the other where only one job may run.</summary>
    public static (TFirst First, TSecond Second) Run<TFirst, TSecond>(int jobs, Func<TFirst> first, Func<TSecond> second)
    {
        if (jobs == 1) return (first(), second());
        var other = Task.Run(second);
        try
        {
            return (first(), other.GetAwaiter().GetResult());
        }
        finally
        {
            // Where the first failed, nothing goes on behind its back.
            ((IAsyncResult)other).AsyncWaitHandle.WaitOne();
        }
    }
}
