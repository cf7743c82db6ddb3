using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>What all cases of a ledger share.</summary>
internal sealed record LedgerContext(string Id, string SourceId, PartialDate? Date, Gazetteer Names, NameTables Tables, ImportLog Log);

/// <summary>
/// A row of a ledger as an issue. Every cell ends up in a field, or, where the field says less than the cell, also in
/// words below the text that it belongs to.
/// </summary>
internal static partial class CaseImport
{
    /// <summary>The issue, with the id that <paramref name="id"/> settles on; null after reporting what is missing.</summary>
    public static Issue? Read(LedgerRow row, int index, LedgerContext ledger, Func<string, string> id)
    {
        var problem = row.Text(LedgerColumn.Problem);
        var number = RunningText.Clean(row.Text(LedgerColumn.Number)).Replace(" ", "", StringComparison.Ordinal);
        var parsed = number.Length == 0 ? null : CaseNumber.Parse(number);
        if (number.Length > 0 && parsed is null) ledger.Log.Add(ImportCodes.NumberNotUnderstood, row.PlaceOf(LedgerColumn.Number), number);
        if (DateOf(row, parsed, ledger) is not { } date) return null;
        var wanted = IdOf(row, number, index, ledger);

        var own = id(wanted);
        if (own != wanted) ledger.Log.Add(ImportCodes.NumberTwice, row.At, wanted, own);
        var (areas, units, areaWords) = Where(row, ledger);
        var (verdict, verdictWords) = VerdictOf(row, ledger);
        var (status, statusWords) = StatusOf(row, ledger);
        var (limit, isAllOfGoal) = Limit(row);
        return new()
        {
            Id = own,
            SplitOfId = own != wanted ? wanted : null,
            Kind = IssueKind.Case,
            Number = number.Length > 0 ? number : null,
            Channel = parsed is null ? null : Channel.InspectionTeam,
            Medium = parsed?.Medium,
            Batch = Batch(row, parsed),
            Received = parsed?.Date is { Day: not null } day ? day : null,
            Title = new(Excerpt.Title(RunningText.Clean(problem)), null),
            Summary = new(RunningText.Clean(problem), null),
            Status = status,
            StatusAsOf = date,
            Source = new Citation(ledger.SourceId, Locator(row, index)),
            Areas = Concerned.Areas(areas, ledger.Tables),
            Units = [.. Concerned.Units(units, UnitRole.Responsible, ledger.Tables)],
            Categories = PollutionTypes.Parse(row.Text(LedgerColumn.Type), word => ledger.Log.Add(ImportCodes.TypeUnknown, row.PlaceOf(LedgerColumn.Type), word)),
            Allegations = Allegations(row, problem, ledger),
            PrintedVerdict = verdict,
            Goal = isAllOfGoal ? null : PlainProse.Of(row.Text(LedgerColumn.Goal)),
            Deadline = limit ?? (status == IssueStatus.PhasedClosure ? Completion(row, ledger) : null),
            Finding = PlainProse.Of(row.Text(LedgerColumn.Finding), areaWords, verdictWords),
            Handling = PlainProse.Of([row.Text(LedgerColumn.Handling), statusWords, Labelled("备注", row.Text(LedgerColumn.Remark)), .. row.Others.Select(other => Labelled(other.Heading, other.Text))]),
            Accountability = PlainProse.Of(row.Text(LedgerColumn.Accountability)),
        };
    }

    private static string? Labelled(string label, string text) => text.Length == 0 ? null : $"{label}：{text}";

    private static PartialDate? DateOf(LedgerRow row, CaseNumber? number, LedgerContext ledger)
    {
        if (ledger.Date is { } date) return date;
        if (number is null)
        {
            ledger.Log.Add(ImportCodes.DateMissing, row.At);
            return null;
        }

        ledger.Log.AddOnce(ImportCodes.DateFromNumber, row.PlaceOf(LedgerColumn.Number), number.Date);
        return number.Date;
    }

    private static string IdOf(LedgerRow row, string number, int index, LedgerContext ledger)
    {
        if (number.Length is > 0 and <= 60 && number.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && number[0] != '-' && number[^1] != '-' && !number.Contains("--", StringComparison.Ordinal)) return number;
        var sequence = int.TryParse(row.Text(LedgerColumn.Sequence), NumberStyles.None, CultureInfo.InvariantCulture, out var printed) ? printed : index;
        return string.Create(CultureInfo.InvariantCulture, $"{ledger.Id}-{sequence:D2}");
    }

    private static string Locator(LedgerRow row, int index) => row.Text(LedgerColumn.Sequence) is { Length: > 0 } printed
        ? $"序号{RunningText.Clean(printed)}"
        : string.Create(CultureInfo.InvariantCulture, $"第{index}行");

    private static string? Batch(LedgerRow row, CaseNumber? number) => (row.Batch, number) switch
    {
        (null, null) => null,
        ({ } batch, null) => RunningText.Clean(batch),
        (null, { } parsed) => parsed.Inspection,
        ({ } batch, { } parsed) => parsed.Inspection + RunningText.Clean(batch),
    };

    /// <summary>Areas and units of the two columns that name them, and the words that these do not carry.</summary>
    private static (ImmutableArray<string> Areas, ImmutableArray<string> Units, string? Words) Where(LedgerRow row, LedgerContext ledger)
    {
        var (area, involved) = (row.Text(LedgerColumn.Area), RunningText.Clean(row.Text(LedgerColumn.Involved)));
        var units = involved.Length == 0 ? [] : UnitPhrase.Parse(involved, ledger.Names, (code, _, arguments) => ledger.Log.Add(code, row.PlaceOf(LedgerColumn.Involved), arguments));
        var named = AreaPhrase.Parse(area, ledger.Names, words => ledger.Log.AddWithHint(ImportCodes.AreaUnknown, row.PlaceOf(LedgerColumn.Area), ledger.Tables.AreaLike(words), words));
        var areas = named.Codes.IsEmpty ? Concerned.AreasOf(units, "", ledger.Names, ledger.Tables) : named.Codes;
        var words = string.Join('\n', new[] { area.Length > 0 && !named.IsComplete ? Labelled("行政区域", area) : null, Labelled("涉及区县及部门", involved) }.OfType<string>());
        return (areas, units, words);
    }

    private static ImmutableArray<Allegation> Allegations(LedgerRow row, string problem, LedgerContext ledger)
    {
        var words = RunningText.Clean(problem);
        var opening = words.AsSpan().IndexOfAny("：:");
        var items = NumberedList.Split(words, (_, _) => { });
        var texts = items.Length > 1 ? [.. items.Select(item => words[item.Start..item.End].Trim())]
            : opening > 0 && NumberedList.Split(words[(opening + 1)..], (_, _) => { }) is { Length: > 1 } later
                ? later.Select((item, i) => (i == 0 ? words[..(opening + 1)] : "") + words[(opening + 1)..][item.Start..item.End].Trim()).ToImmutableArray()
                : [words];
        var finding = row.Text(LedgerColumn.Finding) + "\n" + row.Text(LedgerColumn.Verdict);
        if (VerdictText.CountOfProblems(finding) is { } count && count != texts.Length) ledger.Log.Add(ImportCodes.AllegationsDiffer, row.PlaceOf(LedgerColumn.Problem), count, texts.Length);
        var verdicts = texts.Length > 1 ? VerdictText.OfEach(finding, texts.Length) : null;
        return [.. texts.Select((text, i) => new Allegation(i + 1, PlainProse.Of(text)!, verdicts?[i], null))];
    }

    private static (Verdict? Verdict, string? Words) VerdictOf(LedgerRow row, LedgerContext ledger)
    {
        var cell = row.Text(LedgerColumn.Verdict);
        var inText = VerdictText.Overall(row.Text(LedgerColumn.Finding));
        if (cell.Length == 0) return (inText, null);
        var verdict = VerdictText.Overall(cell) ?? (RunningText.Clean(cell) switch { "是" => Verdict.Substantiated, "否" => Verdict.Unsubstantiated, _ => null });
        if (verdict is null) ledger.Log.Add(ImportCodes.VerdictNotUnderstood, row.PlaceOf(LedgerColumn.Verdict), Excerpt.Of(cell));
        else if (inText is { } other && other != verdict) ledger.Log.Add(ImportCodes.VerdictContradicted, row.PlaceOf(LedgerColumn.Verdict), Lists.Verdicts.Label(verdict.Value), Lists.Verdicts.Label(other));
        var isAllSaid = verdict is { } known && Lists.Verdicts.Label(known).Zh == RunningText.Clean(cell);
        return (verdict ?? inText, isAllSaid ? null : Labelled("是否属实", cell));
    }

    // A row that says nothing of its end is in progress once something was done, and only handed over before.
    private static (IssueStatus Status, string? Words) StatusOf(LedgerRow row, LedgerContext ledger)
    {
        var (cell, handling) = (row.Text(LedgerColumn.Closure), row.Text(LedgerColumn.Handling));
        var status = ClosureText.Parse(cell, isCell: true)
            ?? (cell.Length > 0 ? null : ClosureText.Parse(handling + row.Text(LedgerColumn.Remark), isCell: false));
        if (status is null && (cell.Length > 0 || handling.Length > 0)) ledger.Log.Add(ImportCodes.ClosureNotUnderstood, row.PlaceOf(LedgerColumn.Closure), Excerpt.Of(cell.Length > 0 ? cell : handling));
        var settled = status ?? (cell.Length > 0 || handling.Length > 0 ? IssueStatus.InProgress : IssueStatus.Assigned);
        var isAllSaid = Lists.Statuses.Label(settled).Zh == RunningText.Clean(cell) && handling.Length > 0;
        return (settled, isAllSaid ? null : Labelled("是否办结", cell));
    }

    /// <summary>The deadline of a goal that is a day, and whether it says nothing else, such as what is done by then; null where it says more.</summary>
    private static (Deadline? Deadline, bool IsAll) Limit(LedgerRow row)
    {
        var words = RunningText.Clean(row.Text(LedgerColumn.Goal)).TrimEnd('。');
        return PlainLimit().Match(words) is { Success: true } match && ChineseDate.EndOf(match.Groups["date"].Value) is { } day
            ? (Deadline.Of(DeadlineKind.Date, day, words), !match.Groups["done"].Success)
            : (null, false);
    }

    /// <summary>The day by which a phased closure is to be complete.</summary>
    private static Deadline? Completion(LedgerRow row, LedgerContext ledger)
    {
        foreach (var column in (LedgerColumn[])[LedgerColumn.Closure, LedgerColumn.Goal, LedgerColumn.Handling, LedgerColumn.Remark])
        {
            var words = RunningText.Clean(row.Text(column));
            if (Promise().Match(words) is { Success: true } match && ChineseDate.EndOf(match.Groups["date"].Value) is { } day) return Deadline.Of(DeadlineKind.Date, day, match.Groups["date"].Value);
        }

        ledger.Log.Add(ImportCodes.PhasedWithoutDate, row.PlaceOf(LedgerColumn.Closure));
        return null;
    }

    [GeneratedRegex("^(?:于|在)?(?<date>[0-9]{4}(?:年(?:年?[底末]|[0-9]{1,2}月(?:[底末]|[0-9]{1,2}日)?)|[-/.][0-9]{1,2}[-/.][0-9]{1,2}))(?:之前|以前|前)?(?<done>完成整改|整改完成|整改到位|完成|办结)?$")]
    private static partial Regex PlainLimit();

    [GeneratedRegex("(?<date>[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|年?底|年?末)?(?:之?前|以前)?)[^。；;]{0,20}?(?:完成|办结|整改到位)")]
    private static partial Regex Promise();
}
