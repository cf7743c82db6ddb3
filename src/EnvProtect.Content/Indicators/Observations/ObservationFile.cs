using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>One table of <c>observations/</c>, which is read record by record and never held whole.</summary>
internal sealed class ObservationFile(TreeFile file, ObservationLayout? layout, ObservationNames names)
{
    /// <summary>Bad rows that are reported one by one.</summary>
    private const int MostReported = 100;

    private readonly HashSet<int> outOfOrder = [];
    private int badRows;

    public FileLog Log { get; } = new(file.ShownPath);

    /// <summary>How many observations it holds; known once <see cref="Validate"/> has run.</summary>
    public long Count { get; private set; }

    /// <summary>Reads every record, reports its faults, and looks at the values in the order in which they come.</summary>
    /// <param name="firstId">The id of the first observation.</param>
    /// <param name="check">Has seen the files before this one.</param>
    public void Validate(long firstId, SeriesCheck check)
    {
        try
        {
            using var parser = Open(Log, firstId);
            var reported = new List<Diagnostic>();
            while (parser?.Read() == true)
            {
                var faults = parser.Faults.Count > 0 || AreInOrder(parser.Observations, check) ? parser.Faults : OutOfOrder(parser.Line);
                if (faults.Count > 0)
                {
                    if (badRows++ < MostReported) reported.AddRange(faults);
                    continue;
                }

                for (var i = 0; i < parser.Observations.Count; i++) check.Add(parser.Observations[i]);
                Count += parser.Observations.Count;
                parser.NextId = firstId + Count;
            }

            if (parser is not null && IsCutShort(parser.Total)) Log.Add(DiagnosticCodes.Unreadable, Position.Start, new LocalizedText("压缩文件不完整", "the compressed file is cut short"));
            Report(reported);
        }
        catch (Exception failure) when (SystemFault.Is(failure) || failure is InvalidDataException)
        {
            Log.Add(DiagnosticCodes.Unreadable, Position.Start, SystemFault.Words(failure));
        }
        catch (DecoderFallbackException)
        {
            Log.Add(DiagnosticCodes.NotUtf8, Position.Start);
        }
    }

    /// <summary>The observations, numbered from <paramref name="firstId"/>, the doubtful ones flagged.</summary>
    /// <exception cref="FileChangedException">The file was changed after it was validated.</exception>
    /// <exception cref="IOException">It cannot be read any more.</exception>
    public IEnumerable<Observation> Read(long firstId, SeriesCheck check)
    {
        using var parser = Again(() => Open(new FileLog(file.ShownPath), firstId)) ?? throw new FileChangedException(file.ShownPath);
        Func<bool> next = parser.Read;
        var bad = 0;
        while (Again(next))
        {
            if (parser.Faults.Count > 0 || outOfOrder.Contains(parser.Line))
            {
                if (++bad > badRows) throw new FileChangedException(file.ShownPath);
                continue;
            }

            // One more would have the id of the first of the next file.
            if (parser.NextId + parser.Observations.Count > firstId + Count) throw new FileChangedException(file.ShownPath);
            foreach (var observation in parser.Observations) yield return check.Flagged(observation);
            parser.NextId += parser.Observations.Count;
        }

        if (parser.NextId != firstId + Count) throw new FileChangedException(file.ShownPath);
    }

    /// <summary>What could be read when the file was validated can be read again, unless it is another by now.</summary>
    private T Again<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or DecoderFallbackException)
        {
            throw new FileChangedException(file.ShownPath);
        }
    }

    private ObservationParser? Open(FileLog log, long firstId)
    {
#pragma warning disable CA2000 // the parser owns the reader, and the reader its stream
        Stream stream = File.OpenRead(file.FullPath);
        if (file.Name.EndsWith(".gz", StringComparison.Ordinal)) stream = new GZipStream(stream, CompressionMode.Decompress);
        var reader = new RecordReader(stream);
#pragma warning restore CA2000
        var parser = Parser(reader, log);
        if (parser is null) reader.Dispose();
        else parser.NextId = firstId;
        return parser;
    }

    private ObservationParser? Parser(RecordReader reader, FileLog log)
    {
        if (!reader.Read() || new CsvReader(new StringReader(reader.Text), log, reader.Line - 1).Read() is not { } header)
        {
            log.Add(DiagnosticCodes.TableEmpty, Position.Start, string.Join(',', layout is { IsWide: true } ? layout.Columns.Keys.Order(StringComparer.Ordinal) : LongParser.Columns.AsEnumerable()));
            return null;
        }

        if (layout is { IsWide: true }) return WideParser.For(reader, file.ShownPath, header, layout, names, log);
        return Table.Header(header, LongParser.Columns, log) is { } columns ? new LongParser(reader, file.ShownPath, columns, names) : null;
    }

    private static bool AreInOrder(IReadOnlyList<Observation> observations, SeriesCheck check)
    {
        for (var i = 0; i < observations.Count; i++)
        {
            if (!check.IsInOrder(observations[i])) return false;
        }

        return true;
    }

    private IReadOnlyList<Diagnostic> OutOfOrder(int line)
    {
        outOfOrder.Add(line);
        return [DiagnosticCodes.OutOfOrder.At(file.ShownPath, new Position(line, 1), null, [])];
    }

    // The decompressor takes the end of a broken file for the end of the data. The last four bytes of a whole one hold its length.
    private bool IsCutShort(long total)
    {
        if (!file.Name.EndsWith(".gz", StringComparison.Ordinal)) return false;
        using var stream = File.OpenRead(file.FullPath);
        Span<byte> length = stackalloc byte[sizeof(uint)];
        stream.Seek(-Math.Min(sizeof(uint), stream.Length), SeekOrigin.End);
        return stream.ReadAtLeast(length, sizeof(uint), throwOnEndOfStream: false) < sizeof(uint) || BinaryPrimitives.ReadUInt32LittleEndian(length) != (uint)total;
    }

    private void Report(List<Diagnostic> reported)
    {
        if (badRows == 0) return;
        if (badRows <= (layout?.KnownBadRows ?? 0))
        {
            Log.Add(DiagnosticCodes.KnownBadRows, Position.Start, badRows);
            return;
        }

        foreach (var fault in reported) Log.Add(fault);
        if (badRows > MostReported) Log.Add(DiagnosticCodes.ManyBadRows, Position.Start, badRows, MostReported);
    }
}
