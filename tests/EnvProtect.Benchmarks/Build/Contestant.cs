using System.Diagnostics;
using System.Globalization;

namespace EnvProtect.Benchmarks.Build;

/// <summary>A program that makes a site, as a whole process.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Program">The executable.</param>
/// <param name="Arguments">What it is told.</param>
/// <param name="Folder">Where it runs.</param>
/// <param name="Output">The folder that it writes, which is put aside before each run; null where it writes nothing.</param>
internal sealed record Contestant(string Name, string Program, string[] Arguments, string Folder, string? Output)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    public Measured Run()
    {
        if (Output is not null) Aside.Put(Output);
        // Ours waits until the disk has everything, and would wait for what the others left to be written, too.
        Programs.Run("sync", [], Folder);
        var start = new ProcessStartInfo(Program, Arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_OPTIONS"] = "--max-old-space-size=16384";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(Glance))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
            processor = ProcessorOf(process) ?? processor;
        }

        watch.Stop();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{Name} failed:\n{output.Result}\n{errors.Result}");
        return new(watch.Elapsed, processor, peak);
    }

    private static TimeSpan? ProcessorOf(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null; // it ended between two glances
        }
    }

    // The kernel's own high-water mark, so that a glance cannot miss a peak before it.
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}

/// <summary>One run.</summary>
/// <param name="Wall">From start to exit.</param>
/// <param name="Processor">Of all threads.</param>
/// <param name="Peak">Bytes of resident memory; 0 where it ran in this process.</param>
internal sealed record Measured(TimeSpan Wall, TimeSpan Processor, long Peak)
{
    /// <summary>Something done within this process.</summary>
    public static Measured Of(Action work)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        work();
        watch.Stop();
        self.Refresh();
        return new(watch.Elapsed, self.TotalProcessorTime - before, 0);
    }
}
