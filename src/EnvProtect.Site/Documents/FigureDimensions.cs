using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Documents;

/// <summary>Headings for the dimensions that figures are printed by. One that is not known here keeps its code.</summary>
internal static class FigureDimensions
{
    public static Phrase Heading(string dimension) => dimension switch
    {
        "casesByArea" => new("信访件（按区域）", "Cases by area"),
        "casesByType" => new("信访件（按污染类型）", "Cases by kind of pollution"),
        "casesByChannel" or "casesByMedium" or "casesBySource" => new("信访件（按来源）", "Cases by how they came in"),
        "keyCasesByArea" => new("重点件（按区域）", "Key cases by area"),
        "closedByArea" => new("办结（按区域）", "Closed cases by area"),
        "outcomes" => new("处理结果", "Outcomes"),
        "total" or "totals" => new("总数", "Totals"),
        _ => new(Words(dimension), Words(dimension)),
    };

    // "casesByArea" reads better as "cases by area".
    private static string Words(string code) =>
        string.Concat(code.Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
