using EnvProtect.Model.Text;

namespace EnvProtect.Site;

/// <summary>Something wrong with a page that was made.</summary>
/// <param name="Page">Path of the page, such as <c>/en/issues/hengyang-2018-04</c>.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Written">The words of the content that are at fault, such as the address of a link; null where none are.</param>
public sealed record SiteFault(string Page, LocalizedText Message, string? Written = null)
{
    /// <summary>Whether only front matter is at fault: texts may well say the same words.</summary>
    public bool IsInFrontMatter { get; init; }

    public override string ToString() => $"{Page}: {Message.En}";
}
