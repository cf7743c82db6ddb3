using System.Text;
using EnvProtect.Model.Indicators;

namespace EnvProtect.Content;

/// <summary>One file of <c>observations/</c>, which is read row by row and never held whole.</summary>
internal sealed class ObservationFile(TreeFile file, Registry registry)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly TimeSpan ChinaTime = TimeSpan.FromHours(8);

    public FileLog Log { get; } = new(file.ShownPath);

    /// <summary>How many observations it holds; known once <see cref="Validate"/> has run.</summary>
    public long Count { get; private set; }

    /// <summary>Reads every row and reports its faults.</summary>
    public void Validate()
    {
        try
        {
            if (new FileInfo(file.FullPath).Length == 0) Log.Add(DiagnosticCodes.TableEmpty, Position.Start, string.Join(',', TableForms.Observations.Columns.Names));
            else Count = Read(0, Log).LongCount();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Log.Add(DiagnosticCodes.Unreadable, Position.Start, failure.Message);
        }
        catch (DecoderFallbackException)
        {
            Log.Add(DiagnosticCodes.NotUtf8, Position.Start);
        }
    }

    /// <summary>The observations, numbered from <paramref name="firstId"/>.</summary>
    /// <exception cref="InvalidDataException">The file was changed after it was validated.</exception>
    public IEnumerable<Observation> Read(long firstId)
    {
        var log = new FileLog(file.ShownPath);
        foreach (var observation in Read(firstId, log))
        {
            if (log.Faults.Count > 0) throw new InvalidDataException(log.Faults[0].ToString());
            yield return observation;
        }
    }

    private IEnumerable<Observation> Read(long firstId, FileLog log)
    {
        using var reader = new StreamReader(file.FullPath, Strict);
        var id = firstId;
        foreach (var row in Table.Stream(reader, TableForms.Observations.Columns.Names, log)) yield return Observation(row, id++);
    }

    private Observation Observation(Row row, long id)
    {
        if (row.Text("area") is null == row.Text("site") is null) row.Log.Add(DiagnosticCodes.AreaOrSite, row.At("area"));
        var (from, to, observedAt) = Period(row);
        return new()
        {
            Id = id,
            IndicatorCode = row.RequiredId("indicator", registry.Indicators),
            AreaCode = row.Id("area", registry.Areas),
            SiteId = row.Id("site", registry.Sites),
            From = from,
            To = to,
            ObservedAt = observedAt,
            Value = (double)row.RequiredNumber("value"),
            Numerator = (double?)row.Number("numerator"),
            Denominator = (double?)row.Number("denominator"),
            Flag = row.Text("flag"),
            IsPreliminary = row.Flag("preliminary"),
            Printed = row.Text("printed"),
            Source = row.Source(registry.Sources),
        };
    }

    /// <summary>From a date to a date, both at their own precision: <c>2018</c> alone is the whole year; or a moment.</summary>
    private static (DateOnly? From, DateOnly? To, DateTimeOffset? At) Period(Row row)
    {
        if (row.Required("from") is not { } cell) return (null, null, null);
        if (cell.Text.Contains('T', StringComparison.Ordinal))
        {
            if (Value.Moment(cell, row.Log) is not { } moment) return (null, null, null);
            var day = DateOnly.FromDateTime(moment);
            return (day, day, new DateTimeOffset(moment, ChinaTime));
        }

        var (from, to) = (row.Date("from"), row.Date("to"));
        PlaceTables.CheckPeriod(row, from, to, "from", "to");
        return (from?.First, (to ?? from)?.Last, null);
    }
}
