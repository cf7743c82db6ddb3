namespace EnvProtect.Site;

/// <summary>Something wrong with a page that was made.</summary>
/// <param name="Page">Path of the page, such as <c>/en/issues/hengyang-2018-04</c>.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
public sealed record SiteFault(string Page, string Message)
{
    public override string ToString() => $"{Page}: {Message}";
}
