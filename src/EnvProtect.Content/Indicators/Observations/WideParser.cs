using System.Globalization;
using EnvProtect.Model.Indicators;
using EnvProtect.Model.Time;

namespace EnvProtect.Content;

/// <summary>Tables as monitoring systems export them: one row a site and time, one column an indicator.</summary>
internal sealed class WideParser : ObservationParser
{
    private static readonly string[] TimeForms = ["yyyy/M/d H:mm", "yyyy/M/d H:mm:ss", "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyyMMddHH", "yyyyMMddHHmm", "yyyy-M-d", "yyyy/M/d", "yyyyMMdd"];

    private readonly ObservationLayout layout;
    private readonly ObservationNames names;
    private readonly Scalar[] header;
    private readonly int time;
    private readonly int hour;
    private readonly int site;
    private readonly (int Column, string Indicator, int Flag)[] values;
    private readonly CellNames siteNames;
    private readonly CellNames flags = new(_ => true);
    private readonly CellNames missing;

    private WideParser(RecordReader reader, string path, Scalar[] header, ObservationLayout layout, ObservationNames names)
        : base(reader, path)
    {
        (this.layout, this.names, this.header) = (layout, names, header);
        time = Place(layout.TimeColumn);
        hour = Place(layout.HourColumn);
        site = Place(layout.SiteColumn);
        values =
        [
            .. header.Select((name, column) => (Column: column, Indicator: layout.Columns.GetValueOrDefault(name.Text)))
                .Where(value => value.Indicator is not null)
                .Select(value => (value.Column, value.Indicator!, Array.FindIndex(header, name => layout.FlagColumns.GetValueOrDefault(name.Text) == value.Indicator))),
        ];
        siteNames = new(name => names.Sites.Contains(layout.Sites.GetValueOrDefault(name, name)));
        missing = new(layout.Missing.Contains);
    }

    protected override int Width => header.Length;

    /// <summary>A parser for the header, or null after reporting columns that the layout does not name or that are not there.</summary>
    public static WideParser? For(RecordReader reader, string path, Scalar[] header, ObservationLayout layout, ObservationNames names, FileLog log)
    {
        var named = layout.Columns.Keys.Concat(layout.FlagColumns.Keys).Concat(layout.Ignored)
            .Concat(new[] { layout.TimeColumn, layout.HourColumn, layout.SiteColumn }.OfType<string>()).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in header)
        {
            if (!named.Contains(name.Text)) log.AddWithHint(DiagnosticCodes.UnknownColumn, name.At, Suggestion.For(name.Text, [.. named.Order(StringComparer.Ordinal)]), name.Text);
            else if (!seen.Add(name.Text)) log.Add(DiagnosticCodes.ColumnTwice, name.At, name.Text);
        }

        foreach (var column in named.Where(column => !seen.Contains(column) && !layout.Ignored.Contains(column)).Order(StringComparer.Ordinal))
            log.Add(DiagnosticCodes.ColumnMissing, header[0].At, column);
        return log.Faults.Count == 0 ? new(reader, path, header, layout, names) : null;
    }

    protected override bool Take(RecordReader record, List<Observation> into)
    {
        var siteId = layout.SiteId;
        if (hour >= 0 || !Cells.TryMoment(record[time], layout.Zone, out var at)) return false;
        if (siteId is null && (!siteNames.TryGet(record[site], out siteId) || siteId is null)) return false;
        siteId = layout.Sites.GetValueOrDefault(siteId, siteId);
        foreach (var (column, indicator, flagColumn) in values)
        {
            string? flag = null;
            var cell = record[column];
            if (cell.IsEmpty) continue;
            if (!Cells.TryNumber(cell, out var value))
            {
                if (missing.TryGet(cell, out _)) continue;
                return false;
            }

            if (flagColumn >= 0 && !flags.TryGet(record[flagColumn], out flag)) return false;
            into.Add(Observation(NextId + into.Count, siteId, indicator, at, value, flag));
        }

        return true;
    }

    protected override void TakeSlowly(Scalar[] cells, FileLog log, List<Observation> into)
    {
        var at = Time(cells, log);
        var siteId = layout.SiteId ?? Site(cells[site], log);
        foreach (var (column, indicator, flagColumn) in values)
        {
            var cell = cells[column];
            if (cell.Text.Length == 0 || layout.Missing.Contains(cell.Text)) continue;
            var value = Value.Number(cell, log);
            if (at is null || siteId is null || value is null) continue;
            if (flagColumn >= 0) RefusedCharacters.Report(cells[flagColumn].Text, cells[flagColumn].At, log);
            into.Add(Observation(NextId + into.Count, siteId, indicator, at.Value, (double)value, flagColumn >= 0 && cells[flagColumn].Text.Length > 0 ? cells[flagColumn].Text : null));
        }
    }

    private Observation Observation(long id, string siteId, string indicator, DateTimeOffset at, double value, string? flag) => new()
    {
        Id = id,
        IndicatorCode = indicator,
        SiteId = siteId,
        ObservedAt = layout.IsHourEnd ? at.AddHours(-1) : at,
        Value = value,
        Flag = flag is not null && layout.GoodFlags.Contains(flag) ? null : flag,
        IsPreliminary = layout.IsPreliminary,
        Source = layout.Source!,
    };

    private string? Site(Scalar cell, FileLog log)
    {
        if (layout.Sites.TryGetValue(cell.Text, out var known)) return known;
        if (cell.Text.Length > 0) return names.Sites.Resolve(cell, log);
        log.Add(DiagnosticCodes.CellEmpty, cell.At, layout.SiteColumn!);
        return null;
    }

    private DateTimeOffset? Time(Scalar[] cells, FileLog log)
    {
        var cell = cells[time];
        if (Cells.TryMoment(System.Text.Encoding.UTF8.GetBytes(cell.Text), layout.Zone, out var exact)) return exact;
        // Beside a year that somebody can mean, an offset or an hour leads out of no calendar.
        if (!DateTime.TryParseExact(cell.Text, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || !PartialDate.IsYear(local.Year))
        {
            Value.Refuse(cell, DiagnosticCodes.NotAMoment, log);
            return null;
        }

        if (hour < 0) return new(local, layout.Zone);
        return Value.Integer(cells[hour], log, 0, 24) is { } hours ? new DateTimeOffset(local, layout.Zone).AddHours(hours) : null;
    }

    private int Place(string? column) => column is null ? -1 : Array.FindIndex(header, name => name.Text == column);
}
