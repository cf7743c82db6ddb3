using EnvProtect.Model;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// A page to be made in both languages. All are listed before the first is made, so that one of which there are many holds no more than what
/// it is made from.
/// </summary>
public abstract class PageJob
{
    /// <summary>Its path without language, such as <c>/issues/hengyang-2018-04</c>; a folder's own page ends in a slash.</summary>
    public abstract string Path { get; }

    /// <summary>The last day of which the page tells anything; null where that is not known. Only the site map asks.</summary>
    public virtual DateOnly? UpdatedOn { get; init; }

    /// <summary>Whether search engines are told of it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Why what it shows is not public yet, of which its <see cref="Inputs"/> tell too; null where it is.</summary>
    public HeldBack? HeldBack { get; init; }

    /// <summary>Makes the component; called once for each language, on any thread.</summary>
    public abstract SiteComponent Create();

    /// <summary>All that decides how the page looks; null where it is made every time.</summary>
    internal virtual FileInputs? Inputs() => null;
}
