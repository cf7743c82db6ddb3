using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>
/// The counts of cases in a bulletin's running text: totals and batches, breakdowns by area, type, source and weight, and
/// how many are closed. Notes which stretches of the text they come from.
/// </summary>
internal sealed partial class BulletinFigures
{
    private readonly RunningText text;
    private readonly FigureMaker make;
    private readonly ImportLog log;
    private readonly List<Stretch> placed = [];
    private readonly int? year;
    private PartialDate? asOf;

    private BulletinFigures(RunningText text, FigureMaker make, int? year, ImportLog log) => (this.text, this.make, this.year, this.log) = (text, make, year, log);

    /// <summary>The figures in the order of the text, and the stretches that say them.</summary>
    public static (ImmutableArray<Figure> Figures, IReadOnlyList<Stretch> Placed) Read(RunningText text, FigureMaker make, int? year, ImportLog log)
    {
        var reader = new BulletinFigures(text, make, year, log);
        foreach (var (start, action) in reader.Sentences().Concat(reader.Breakdowns()).OrderBy(step => step.Start)) action();
        Reconcile(make.Figures, text, log);
        return (make.Figures, reader.placed);
    }

    private IEnumerable<(int Start, Action Read)> Sentences() =>
        Sentence().Matches(text.Text).Select(match => (match.Index, (Action)(() => ReadSentence(match))));

    private void ReadSentence(Match sentence)
    {
        if (ChineseDate.Day().Match(sentence.Value) is { Success: true } printed && ChineseDate.ToDay(printed, year) is { } day) asOf = PartialDate.FromDay(day);
        var isHandling = Handling().IsMatch(sentence.Value);
        var dimension = isHandling ? "handling" : "cases";
        var before = make.Figures.Length;
        var words = sentence.Value;
        if (Received().Match(words) is { Success: true } received)
        {
            if (Batches().Match(words) is { Success: true } handed && ChineseNumeral.Parse(handed.Groups["n"].ValueSpan) is { } batches) Add("cases", "batches", new("转办的批数", "Batches handed over"), batches, handed.Groups["printed"]);
            Add(dimension, "total", isHandling ? new("累计接到的转办件", "Complaint cases received") : new("转办的信访件", "Complaint cases handed over"), Number(received, "n"), received.Groups["printed"]);
        }

        if (InProgress().Match(words) is { Success: true } progress)
        {
            Add("handling", "inProgress", new("正在办理", "In progress"), Number(progress, "n"), progress);
            if (progress.Groups["m"].Success) Add("handling", "inProgressShared", make.SharedLabel(progress.Groups["names"].Value), Number(progress, "m"), progress.Groups["shared"]);
        }

        if (Phased().Match(words) is { Success: true } phased) Add("handling", "phasedClosure", Lists.Statuses.Label(IssueStatus.PhasedClosure), Number(phased, "n"), phased);
        if (Closed().Match(words) is { Success: true } closed)
        {
            Add("handling", "closed", Lists.Statuses.Label(IssueStatus.Closed), Number(closed, "n"), closed.Groups["count"]);
            if (closed.Groups["list"] is { Success: true } list) ReadList("closedByArea", sentence.Index + list.Index, sentence.Index + list.Index + list.Length);
        }

        if (make.Figures.Length > before) placed.Add(new(sentence.Index, sentence.Index + sentence.Length));

        void Add(string name, string key, LocalizedText label, int value, Capture capture) =>
            make.Add(name, key, label, value, capture.Value, asOf, sentence.Index + capture.Index);
    }

    private IEnumerable<(int Start, Action Read)> Breakdowns()
    {
        foreach (Match heading in Heading().Matches(text.Text))
        {
            if (DimensionOf(heading.Groups["by"].Value) is { } dimension) yield return (heading.Index, () => ReadBreakdown(heading, dimension));
        }
    }

    private void ReadBreakdown(Match heading, string dimension)
    {
        var start = heading.Index + heading.Length;
        var end = ListEnd().Match(text.Text, start) is { Success: true } next ? next.Index : text.Text.Length;
        ReadList(dimension, start, end);
        placed.Add(new(heading.Index, end));
    }

    private void ReadList(string dimension, int start, int end)
    {
        foreach (var count in CountList.Read(text.Text, start, end, (at, words) => log.Unplaced(text.At(at), words)))
        {
            if (!make.AddCount(dimension, count, asOf)) log.Unplaced(text.At(count.Start), count.Printed);
        }
    }

    // The order decides: 问题来源类型 is about sources, not about types.
    private static string? DimensionOf(string by) => by switch
    {
        _ when Has(by, "来源", "渠道", "方式", "途径") => "casesByChannel",
        _ when Has(by, "重要", "重点") => "keyCasesByArea",
        _ when Has(by, "污染", "类别", "类型") => "casesByType",
        _ when Has(by, "县", "区域", "辖区", "属地", "单位", "地区") => "casesByArea",
        _ => null,
    };

    private static bool Has(string words, params ReadOnlySpan<string> any)
    {
        foreach (var one in any)
        {
            if (words.Contains(one, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Reports breakdowns that do not add up. Types may: one case can have several.</summary>
    private static void Reconcile(ImmutableArray<Figure> figures, RunningText text, ImportLog log)
    {
        foreach (var (parts, total) in (ReadOnlySpan<(string, string)>)[("casesByArea", "cases.total"), ("casesByChannel", "cases.total"), ("keyCasesByArea", "keyCases.total"), ("closedByArea", "handling.closed")])
        {
            var members = figures.Where(figure => figure.Dimension == parts).ToList();
            var whole = figures.FirstOrDefault(figure => $"{figure.Dimension}.{figure.Key}" == total);
            if (members.Count == 0 || whole is null || members.Sum(figure => figure.Value) == whole.Value) continue;
            log.Add(ImportCodes.SumDiffers, text.At(Math.Max(0, text.Text.IndexOf(members[0].Printed, StringComparison.Ordinal))), parts, members.Sum(figure => figure.Value), whole.Value);
        }
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("截[止至到][^。]{0,1000}?。")]
    private static partial Regex Sentence();

    [GeneratedRegex("办结|正在办理|办理中")]
    private static partial Regex Handling();

    [GeneratedRegex("(?:转办|交办|接到|受理|收到)[^。，；]{0,16}?(?<printed>(?<n>[0-9]{1,7})[件起])(?![（(][+])")]
    private static partial Regex Received();

    [GeneratedRegex("(?:转办|交办|移交)[^。，；]{0,8}?(?<printed>(?<n>[〇零一二三四五六七八九十百0-9]{1,5})批)")]
    private static partial Regex Batches();

    [GeneratedRegex("(?:正在办理|办理中|未办结)(?<n>[0-9]{1,7})[件起](?:[（(](?<shared>含(?<names>[^）)0-9]{2,60}?)(?<m>[0-9]{1,5})件)[）)])?")]
    private static partial Regex InProgress();

    [GeneratedRegex("阶段性?办结(?<n>[0-9]{1,7})[件起]")]
    private static partial Regex Phased();

    [GeneratedRegex("(?<count>(?<!阶段性?|未)(?:已)?办结(?<n>[0-9]{1,7})[件起])(?:[（(](?:其中)?(?<list>(?:[^（）()]|[（(][^（）()]{0,10}[）)]){2,800}?)[）)](?=[。，；、]))?")]
    private static partial Regex Closed();

    [GeneratedRegex("按(?<by>[^，。：:；、按]{2,14}?)(?:分为|划分为?|分类?)?[：:]")]
    private static partial Regex Heading();

    [GeneratedRegex("按[^，。：:；、按]{2,14}?(?:分为|划分为?|分类?)?[：:]|截[止至到]|【|(?<=。)[0-9]{1,2}[.．、]|(?<=。)[（(][一二三四五六七八九十]{1,3}[）)]|(?<=。)[一二三四五六七八九十]{1,3}、")]
    private static partial Regex ListEnd();
}
