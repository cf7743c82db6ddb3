using EnvProtect.Model;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Layout;

/// <summary>What a preview says of documents that are not public yet.</summary>
internal static class HeldBackText
{
    public static Phrase Where { get; } = new("只在预览里看得到。", "Only the preview shows it.");

    /// <summary>In a sentence, above the page.</summary>
    public static Phrase On(HeldBack heldBack) => heldBack.Until is { } day
        ? new($"尚未公开，{Dates.Show(day, Language.Chinese)}起公开。", $"Not published yet: it will be on {Dates.Show(day, Language.English)}.")
        : new("草稿，尚未公开。", "Draft, not published.");

    /// <summary>In a word or two, beside a title.</summary>
    public static Phrase Short(HeldBack heldBack) => heldBack.Until is { } day
        ? new($"{Dates.Show(day, Language.Chinese)}公开", $"From {Dates.Show(day, Language.English)}")
        : new("草稿", "Draft");
}
