using EnvProtect.Model.Text;

namespace EnvProtect.Site.Layout;

/// <summary>One step of the way from the home page to a page.</summary>
public sealed record Crumb(string Path, LocalizedText Label)
{
    /// <summary>A section of the navigation as a step.</summary>
    public static implicit operator Crumb(NavigationItem item) => FromNavigationItem(item);

    public static Crumb FromNavigationItem(NavigationItem item) => new(item.Path, item.Label.Text);
}
