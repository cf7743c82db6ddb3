using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Plans;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>A rectification plan with its list of problems.</summary>
internal static class PlanImport
{
    public static ImportResult Read(SourceText source, ImportOptions options, NameTables tables, ImportLog log)
    {
        var text = RunningText.Join(source.Lines.Select(WithColon));
        var segments = PlanSegments.Cut(text, log);
        if (segments.Problems.IsEmpty) return new();
        var title = PlanBody.Title(text, segments.ListStart);
        if (Header.Read(title.Of(text), options, tables, log) is not { } header) return new();

        var issued = PlanBody.Issued(text, segments.ListStart);
        var date = issued?.Date ?? header.Date;
        if (date is null)
        {
            log.Add(ImportCodes.DateMissing, Place.Start);
            return new();
        }

        var context = new PlanContext(header.Id, header.SourceId, date, text, header.Names, tables, log);
        var issues = segments.Problems.Select(problem => ProblemImport.Read(problem, context)).ToImmutableArray();
        var issuer = issued is null ? Stretch.None : PlanBody.Issuer(text, title.End, issued.Value.At.Start);
        ListRest(text, segments.ListStart, [title, issuer, issued?.At ?? Stretch.None], log);
        CheckCounts(text, segments, log);
        var plan = Plan(text, segments, title, issuer, issues, context) with { Issued = issued?.Date };
        return new() { Plan = plan, Issues = issues, Source = header.Source(SourceKind.Plan, title.Of(text), issuer.Of(text), date) };
    }

    private static Plan Plan(RunningText text, PlanSegments segments, Stretch title, Stretch issuer, ImmutableArray<Issue> issues, PlanContext context)
    {
        var body = text.Text[..segments.ListStart];
        var tier = PlanBody.TierOf(title.Of(text), body);
        if (tier is null) context.Log.Add(ImportCodes.TierNotPrinted, text.At(title.Start));
        var signature = issuer.Of(text);
        return new()
        {
            Id = context.PlanId,
            Kind = PlanKind.Rectification,
            Tier = tier ?? Tier.City,
            AreaCode = context.Names.About!,
            Title = new(title.Of(text), null),
            Summary = new(string.Create(CultureInfo.InvariantCulture, $"{title.Of(text)}，共{issues.Length}个问题。"), null),
            Source = new Citation(context.SourceId, null),
            Round = PlanBody.Round(title.Of(text)),
            IssuerIds = UnitPhrase.Parse(signature.Replace("中共", "", StringComparison.Ordinal), context.Names, (code, _, arguments) => context.Log.Add(code, text.At(issuer.Start), arguments)),
            Approved = PlanBody.Approved(body),
            Inspection = PlanBody.Inspection(body, context.Names),
            Chapters = [.. segments.Chapters.Select(chapter => new Chapter(chapter.Number, new LocalizedText(chapter.Title.Of(text), null)))],
            Overview = PlainProse.Of(segments.Chapters.Where(chapter => chapter.Introduction.Of(text).Trim().Length > 0)
                .Select(chapter => $"{ChineseNumeral.Format(chapter.Number)}、{chapter.Title.Of(text)}：{chapter.Introduction.Of(text)}")),
        };
    }

    /// <summary>Lists the paragraphs of the body that no record holds.</summary>
    private static void ListRest(RunningText text, int end, ImmutableArray<Stretch> placed, ImportLog log)
    {
        var from = 0;
        foreach (var stretch in placed.Where(stretch => stretch.End > stretch.Start).OrderBy(stretch => stretch.Start).Append(new(end, end)))
        {
            foreach (var paragraph in text.Paragraphs(from, stretch.Start)) log.Unplaced(paragraph.At, paragraph.Text);
            from = stretch.End;
        }
    }

    private static void CheckCounts(RunningText text, PlanSegments segments, ImportLog log)
    {
        foreach (var (count, words, at) in PlanBody.PrintedCounts(text.Text[..segments.ListStart]))
        {
            if (count != segments.Problems.Length) log.Add(ImportCodes.CountDiffers, text.At(at), words, segments.Problems.Length);
        }

        foreach (var chapter in segments.Chapters)
        {
            var introduction = chapter.Introduction.Of(text);
            var found = segments.Problems.Count(problem => problem.Chapter == chapter.Number);
            if (PlanBody.PrintedCount(introduction) is { } printed && printed != found) log.Add(ImportCodes.CountDiffers, text.At(chapter.Introduction.Start), introduction, found);
        }
    }

    // In a table the label is a cell of its own, without the colon.
    private static SourceLine WithColon(SourceLine line) =>
        line.At.Part is not null && PlanLabels.Find(line.Text.Trim() + "：") is [{ Start: 0 } label] && label.End == line.Text.Trim().Length + 1
            ? line with { Text = line.Text.Trim() + "：" } : line;
}
