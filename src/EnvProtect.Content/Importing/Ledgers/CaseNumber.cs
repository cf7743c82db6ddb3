using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Importing;

/// <summary>
/// What the number of a complaint says: D2HN202104150023 is a phone call (D; X is a letter) to the second round of the
/// central inspection in Hunan on 15 April 2021; D1YZ202000131 one to the first round of a provincial inspection in a city, in 2020.
/// </summary>
internal sealed partial record CaseNumber(Medium Medium, int Round, string Place, Tier Tier, PartialDate Date, int Serial)
{
    // GB/T 2260 letter codes: central inspections number by province, provincial ones by city.
    private static readonly FrozenSet<string> Provinces = FrozenSet.ToFrozenSet(
        "BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ BT".Split(' '), StringComparer.Ordinal);

    public static CaseNumber? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match) return null;
        var isByDay = match.Groups["day"].Success;
        var digits = match.Groups[isByDay ? "day" : "year"].Value;
        var date = PartialDate.Parse(isByDay ? $"{digits[..4]}-{digits[4..6]}-{digits[6..]}" : digits);
        if (date is null) return null;
        var place = match.Groups["place"].Value;
        return new(
            match.Groups["medium"].Value == "D" ? Medium.Phone : Medium.Letter,
            int.Parse(match.Groups["round"].ValueSpan, CultureInfo.InvariantCulture),
            place,
            isByDay && Provinces.Contains(place) ? Tier.Central : Tier.Province,
            date,
            int.Parse(match.Groups["serial"].ValueSpan, CultureInfo.InvariantCulture));
    }

    /// <summary>Round and tier in words, for the batch.</summary>
    public string Inspection => $"{Lists.Tiers.Label(Tier).Zh}督察第{ChineseNumeral.Format(Round)}轮";

    [GeneratedRegex("^(?<medium>[DX])(?<round>[1-9])(?<place>[A-Z]{2,4})(?:(?<day>20[0-9]{6})(?<serial>[0-9]{3,5})|(?<year>20[0-9]{2})(?<serial>[0-9]{4,6}))$")]
    private static partial Regex Form();
}
