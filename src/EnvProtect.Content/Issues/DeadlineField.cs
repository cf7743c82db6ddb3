using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>Reads <c>deadline</c>, and holds the day against the words that it was taken from.</summary>
internal static partial class DeadlineField
{
    public static Deadline? Read(Document document)
    {
        if (document.Fields.Mapping("deadline") is not { } fields) return null;
        var kind = fields.Code("kind", Lists.DeadlineKinds) ?? DeadlineKind.Date;
        var due = fields.Day("due");
        var printed = fields.RequiredText("printed");
        var english = fields.Text("en");
        if (kind == DeadlineKind.Date) fields.Require("due");
        else fields.Require("en");
        if (kind != DeadlineKind.Date && fields.Has("due"))
        {
            document.Log.Add(DiagnosticCodes.DueContradictsKind, fields.At("due"), Lists.DeadlineKinds.Code(kind));
        }
        else if (due is { } day && !AgreesWith(day, printed))
        {
            document.Log.Add(DiagnosticCodes.DueContradictsPrinted, fields.At("due"), Iso(day), printed);
        }

        fields.Close();
        return Deadline.Of(kind, due, printed, english);
    }

    /// <summary>Whether a day is what the words mean: the same year and month, and the last day where they say the end of the month or year.</summary>
    private static bool AgreesWith(DateOnly due, string printed)
    {
        if (Year().Match(printed) is { Success: true } year && Number(year) != due.Year) return false;
        if (EndOfYear().IsMatch(printed)) return due is { Month: 12, Day: 31 };
        if (Month().Match(printed) is not { Success: true } month) return true;
        if (Number(month) != due.Month) return false;
        if (EndOfMonth().IsMatch(printed)) return due.AddDays(1).Day == 1;
        return Day().Match(printed) is not { Success: true } day || Number(day) == due.Day;
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]{4})年")]
    private static partial Regex Year();

    [GeneratedRegex("([0-9]{1,2})月")]
    private static partial Regex Month();

    [GeneratedRegex("月([0-9]{1,2})日")]
    private static partial Regex Day();

    [GeneratedRegex("月(底|末)")]
    private static partial Regex EndOfMonth();

    [GeneratedRegex("年(底|末)")]
    private static partial Regex EndOfYear();
}
