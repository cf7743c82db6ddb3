using System.Collections.Concurrent;

namespace EnvProtect.Model.Tables;

/// <summary>The elements of a sequence, which is enumerated on a thread of its own, some batches ahead of whoever takes them.</summary>
public static class ReadAhead
{
    private const int Batch = 1024;
    private const int Batches = 8;

    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using var batches = new BlockingCollection<T[]>(Batches);
        using var stop = new CancellationTokenSource();
        // A thread of its own: those of the pool may all be waiting for what this one brings.
        var work = Task.Factory.StartNew(Fill, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable(CancellationToken.None))
            {
                foreach (var element in batch) yield return element;
            }

            work.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)work).AsyncWaitHandle.WaitOne();
        }

        void Fill()
        {
            try
            {
                foreach (var batch in source.Chunk(Batch)) batches.Add(batch, stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Whoever took the elements has had enough.
            }
            finally
            {
                batches.CompleteAdding();
            }
        }
    }
}
