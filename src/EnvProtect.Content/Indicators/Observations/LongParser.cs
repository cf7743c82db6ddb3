using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>Tables in the form of this register: one value a row.</summary>
internal sealed class LongParser : ObservationParser
{
    private static readonly ImmutableArray<string> Texts = ["flag", "printed", "locator"];

    private readonly Dictionary<string, int> header;
    private readonly int[] places;
    private readonly ObservationNames names;
    private readonly CellNames indicators;
    private readonly CellNames areas;
    private readonly CellNames sites;
    private readonly CellNames sources;
    private readonly CellNames texts = new(_ => true);
    private Citation? citation;

    public LongParser(RecordReader reader, string path, Dictionary<string, int> header, ObservationNames names)
        : base(reader, path)
    {
        (this.header, this.names) = (header, names);
        places = [.. Columns.Select(column => header[column])];
        indicators = new(names.Indicators.Contains);
        areas = new(names.Areas.Contains);
        sites = new(names.Sites.Contains);
        sources = new(names.Sources.Contains);
    }

    public static ImmutableArray<string> Columns => TableForms.Observations.Columns.Names;

    protected override int Width => header.Count;

    protected override bool Take(RecordReader record, List<Observation> into)
    {
        if (!indicators.TryGet(record[places[0]], out var indicator) || indicator is null
            || !areas.TryGet(record[places[1]], out var area)
            || !sites.TryGet(record[places[2]], out var site) || site is null == area is null
            || !Cells.TryMoment(record[places[3]], ChinaTime.Offset, out var at) || !record[places[4]].IsEmpty
            || !Cells.TryNumber(record[places[5]], out var value)
            || !OptionalNumber(record[places[6]], out var numerator) || !OptionalNumber(record[places[7]], out var denominator)
            || !texts.TryGet(record[places[8]], out var flag)
            || !Flag(record[places[9]], out var isPreliminary)
            || !texts.TryGet(record[places[10]], out var printed)
            || !sources.TryGet(record[places[11]], out var source) || source is null
            || !texts.TryGet(record[places[12]], out var locator)) return false;

        if (citation is null || !ReferenceEquals(citation.SourceId, source) || !ReferenceEquals(citation.Locator, locator)) citation = new(source, locator);
        into.Add(new()
        {
            Id = NextId + into.Count,
            IndicatorCode = indicator,
            AreaCode = area,
            SiteId = site,
            ObservedAt = at,
            Value = value,
            Numerator = numerator,
            Denominator = denominator,
            Flag = flag,
            IsPreliminary = isPreliminary,
            Printed = printed,
            Source = citation,
        });
        return true;
    }

    protected override void TakeSlowly(Scalar[] cells, FileLog log, List<Observation> into)
    {
        var row = new Row(header, cells, log);
        foreach (var column in Texts)
        {
            if (row.Cell(column) is { } text) RefusedCharacters.Report(text.Text, text.At, log);
        }

        if (row.Text("area") is null == row.Text("site") is null) log.Add(DiagnosticCodes.AreaOrSite, row.At("area"));
        var (from, to, observedAt) = Period(row);
        into.Add(new()
        {
            Id = NextId + into.Count,
            IndicatorCode = row.RequiredId("indicator", names.Indicators),
            AreaCode = row.Id("area", names.Areas),
            SiteId = row.Id("site", names.Sites),
            From = from,
            To = to,
            ObservedAt = observedAt,
            Value = (double)row.RequiredNumber("value"),
            Numerator = (double?)row.Number("numerator"),
            Denominator = (double?)row.Number("denominator"),
            Flag = row.Text("flag"),
            IsPreliminary = row.Flag("preliminary"),
            Printed = row.Text("printed"),
            Source = row.Source(names.Sources),
        });
    }

    /// <summary>From a date to a date, both at their own precision: <c>2018</c> alone is the whole year; or a moment.</summary>
    private static (DateOnly? From, DateOnly? To, DateTimeOffset? At) Period(Row row)
    {
        if (row.Required("from") is not { } cell) return (null, null, null);
        if (Cells.TryMoment(System.Text.Encoding.UTF8.GetBytes(cell.Text), ChinaTime.Offset, out var at)) return (null, null, at);
        if (cell.Text.Contains('T', StringComparison.Ordinal))
        {
            Value.Refuse(cell, DiagnosticCodes.NotAMoment, row.Log);
            return (null, null, null);
        }

        var (from, to) = (row.Date("from"), row.Date("to"));
        PlaceTables.CheckPeriod(row, from, to, "from", "to");
        return (from?.First, (to ?? from)?.Last, null);
    }

    private static bool OptionalNumber(ReadOnlySpan<byte> cell, out double? number)
    {
        number = null;
        if (cell.IsEmpty) return true;
        if (!Cells.TryNumber(cell, out var value)) return false;
        number = value;
        return true;
    }

    private static bool Flag(ReadOnlySpan<byte> cell, out bool flag)
    {
        flag = cell.SequenceEqual("true"u8);
        return flag || cell.IsEmpty || cell.SequenceEqual("false"u8);
    }
}
