using System.Collections.Immutable;
using EnvProtect.Model.Indicators;

namespace EnvProtect.Content;

/// <summary>
/// Goes through one table of observations record by record. <see cref="Take"/> tries the common form of a record first;
/// what is written otherwise, or wrongly, goes the slow way, which reports.
/// </summary>
internal abstract class ObservationParser(RecordReader reader, string path) : IDisposable
{
    private readonly Queue<Scalar[]> quoted = new();
    private readonly List<Observation> observations = [];

    /// <summary>What the record gives; none where it is wrong.</summary>
    public IReadOnlyList<Observation> Observations => observations;

    /// <summary>What is wrong with the record.</summary>
    public IReadOnlyList<Diagnostic> Faults { get; private set; } = [];

    /// <summary>The id of the first observation of the next record.</summary>
    public long NextId { get; set; }

    /// <summary>The line of the record.</summary>
    public int Line => reader.Line;

    /// <summary>Bytes that were read so far, after decompression.</summary>
    public long Total => reader.Total;

    /// <summary>How many cells the header has.</summary>
    protected abstract int Width { get; }

    /// <summary>Moves to the next record; false at the end.</summary>
    public bool Read()
    {
        observations.Clear();
        Faults = [];
        if (quoted.Count == 0)
        {
            if (!reader.Read()) return false;
            if (!reader.IsQuoted && reader.Count == Width && Take(reader, observations)) return true;
        }

        observations.Clear();
        var log = new FileLog(path);
        TakeSlowly(log);
        Faults = log.Faults;
        if (Faults.Count > 0) observations.Clear();
        return true;
    }

    public void Dispose() => reader.Dispose();

    /// <summary>The records of a piece of text that begins on a line.</summary>
    protected static IEnumerable<Scalar[]> Cut(string text, int line, FileLog log)
    {
        var csv = new CsvReader(new StringReader(text), log, line - 1);
        while (csv.Read() is { } cells) yield return cells;
    }

    /// <summary>Reads the record in its common form; false where it is of another.</summary>
    protected abstract bool Take(RecordReader record, List<Observation> into);

    /// <summary>Reads the record whatever its form.</summary>
    protected abstract void TakeSlowly(Scalar[] cells, FileLog log, List<Observation> into);

    private void TakeSlowly(FileLog log)
    {
        // A stray quotation mark may have joined several lines, which are then several records.
        if (quoted.Count == 0)
        {
            foreach (var record in Cut(reader.Text, reader.Line, log)) quoted.Enqueue(record);
        }

        if (!quoted.TryDequeue(out var cells)) return;
        if (cells.Length == Width) TakeSlowly(cells, log, observations);
        else log.Add(DiagnosticCodes.RaggedRow, cells[0].At, cells.Length, Width);
    }
}
