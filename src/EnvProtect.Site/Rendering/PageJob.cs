using EnvProtect.Model;

namespace EnvProtect.Site.Rendering;

/// <summary>A page to be made in both languages.</summary>
/// <param name="Path">Its path without language, such as <c>/issues/hengyang-2018-04</c>; a folder's own page ends in a slash.</param>
/// <param name="Create">Makes the component; called once for each language, on any thread.</param>
public sealed record PageJob(string Path, Func<SiteComponent> Create)
{
    /// <summary>Finds the last day of which the page tells anything; null where that is not known. Only the site map asks.</summary>
    public Func<DateOnly?>? UpdatedOn { get; init; }

    /// <summary>Whether search engines are told of it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Why what it shows is not public yet, of which its <see cref="Inputs"/> tell too; null where it is.</summary>
    public HeldBack? HeldBack { get; init; }

    /// <summary>Names all that decides how the page looks; null where it is made every time.</summary>
    internal Func<FileInputs>? Inputs { get; init; }
}
