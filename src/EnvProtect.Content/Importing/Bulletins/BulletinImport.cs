using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>A work bulletin with counts of complaint cases.</summary>
internal static partial class BulletinImport
{
    public static ImportResult Read(SourceText source, ImportOptions options, NameTables tables, ImportLog log)
    {
        var text = RunningText.Join(source.Lines);
        var heading = Issue().Match(text.Text);
        var title = heading.Success ? new Stretch(0, heading.Length) : PlanBody.Title(text, text.Text.Length);
        if (Header.Read(title.Of(text), options, tables, log) is not { } header) return new();

        var (issued, date, issuer) = Signature(text, title.End, header);
        var published = issued ?? header.Date;
        if (published is null)
        {
            log.Add(ImportCodes.DateMissing, Place.Start);
            return new();
        }

        var (figures, placed) = BulletinFigures.Read(text, new FigureMaker(text, header, log), published.Year, log);
        if (figures.IsEmpty)
        {
            log.Add(ImportCodes.NoFigures, Place.Start);
            return new();
        }

        ListRest(text, [title, date, issuer?.At ?? Stretch.None, .. placed], log);
        var total = figures.FirstOrDefault(figure => figure.Key == "total" && figure.Dimension is "cases" or "handling");
        var bulletin = new Bulletin
        {
            Id = header.Id,
            Number = heading.Success ? (ChineseNumeral.Parse(heading.Groups["n"].ValueSpan) ?? 0).ToString(CultureInfo.InvariantCulture) : "1",
            AreaCode = header.AreaCode,
            Title = new(title.Of(text), null),
            Summary = new LocalizedText(total is null ? title.Of(text) : $"{title.Of(text)}：{total.Printed}。", null),
            Source = new Citation(header.SourceId, null),
            IssuerIds = issuer is { UnitId: { } unit } ? [unit] : [],
            Issued = issued,
        };
        return new() { Bulletin = bulletin, Figures = figures, Source = header.Source(SourceKind.Bulletin, title.Of(text), issuer?.Words ?? "", published) };
    }

    /// <summary>The first date after the title, and the unit printed before it.</summary>
    private static (PartialDate? Issued, Stretch Date, (Stretch At, string Words, string? UnitId)? Issuer) Signature(RunningText text, int start, Header header)
    {
        if (ChineseDate.FullDay().Match(text.Text, start) is not { Success: true } match || ChineseDate.ToDay(match, null) is not { } day) return (null, Stretch.None, null);
        var date = new Stretch(match.Index, match.Index + match.Length);
        var at = new Stretch(start, match.Index);
        var words = at.Of(text).Trim();
        if (words.Length is 0 or > 60) return (PartialDate.FromDay(day), date, null);
        var area = header.Names.Area(header.AreaCode)!.Name.Zh;
        var unit = new[] { words, area + words }.Select(name => (Name: name, Found: header.Names.UnitAt(name, 0)))
            .FirstOrDefault(pair => pair.Found.Length == pair.Name.Length && pair.Found.Targets.Length == 1);
        return (PartialDate.FromDay(day), date, (at, words, unit.Name is null ? null : unit.Found.Targets[0].Id));
    }

    private static void ListRest(RunningText text, IEnumerable<Stretch> placed, ImportLog log)
    {
        var from = 0;
        foreach (var stretch in placed.Where(stretch => stretch.End > stretch.Start).OrderBy(stretch => stretch.Start).Append(new(text.Text.Length, text.Text.Length)))
        {
            if (stretch.Start > from)
            {
                foreach (var paragraph in text.Paragraphs(from, stretch.Start)) log.Unplaced(paragraph.At, paragraph.Text);
            }

            from = Math.Max(from, stretch.End);
        }
    }

    [GeneratedRegex("^.{2,80}?第(?<n>[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,5})期")]
    private static partial Regex Issue();
}
