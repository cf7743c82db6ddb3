using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Site.Documents;
using EnvProtect.Site.Layout;
using Microsoft.AspNetCore.Components;

namespace EnvProtect.Site.Rendering;

/// <summary>Base of every component: the page that it stands on, and the small pieces of HTML that all of them write.</summary>
public abstract class SiteComponent : StaticComponent
{
    /// <summary>The page that is being made.</summary>
    [Parameter]
    [EditorRequired]
    public PageContext Page { get; set; } = null!;

    /// <summary>
    /// What decides how the component looks on all pages of one language: its HTML is made once for each value and then
    /// copied. Null where it looks different from page to page.
    /// </summary>
    internal virtual string? AlikeFor => null;

    protected SiteData Data => Page.Data;

    /// <summary>The same component, standing on <paramref name="page"/>.</summary>
    internal SiteComponent On(PageContext page)
    {
        Page = page;
        return this;
    }

    /// <summary>A text of the site in the language of the page.</summary>
    protected string T(Phrase phrase) => phrase.In(Page.Language);

    /// <summary>A text of the data, marked as Chinese where no translation exists.</summary>
    protected MarkupString L(LocalizedText text) => new(Marked(text));

    /// <summary>A text of the data without markup, for attributes and titles.</summary>
    protected string Plain(LocalizedText text) => text.In(Page.Language);

    /// <summary>A Chinese text that is never translated, such as printed words.</summary>
    protected MarkupString Printed(string text) => new(InChinese(Html.Encode(text)));

    /// <summary>Running text, with terms and references linked, marked as Chinese where no translation exists.</summary>
    protected MarkupString Prose(LocalizedProse prose)
    {
        var language = prose.Has(Page.Language) ? Page.Language : Language.Chinese;
        var html = Page.ProseLinks.Apply(prose.In(language).Html, language);
        return new(language == Page.Language ? $"<div class=\"prose\">{html}</div>" : $"<div class=\"prose\" lang=\"zh-Hans\">{html}</div>");
    }

    /// <summary>A mark beside the title of a document that is not public yet; nothing where it is, as everywhere but in a preview.</summary>
    protected MarkupString HeldBackMark(string id) => Data.HeldBack(id) is { } heldBack
        ? new($" <span class=\"tag tag-held-back\">{Html.Encode(T(HeldBackText.Short(heldBack)))}</span>")
        : default;

    protected MarkupString Link(string path, LocalizedText text) => new($"<a href=\"{Address(path)}\">{Marked(text)}</a>");

    protected MarkupString Link(string path, Phrase text) => new($"<a href=\"{Address(path)}\">{Html.Encode(T(text))}</a>");

    protected string Day(DateOnly day) => Dates.Show(day, Page.Language);

    /// <summary>A date at its own precision, followed by the printed words where they differ.</summary>
    protected MarkupString Date(PartialDate date)
    {
        var shown = $"<time datetime=\"{date}\">{Dates.Show(date, Page.Language)}</time>";
        if (date.Printed is not { } printed) return new(shown);
        return new(Page.IsEnglish ? $"{shown} (as printed: {InChinese(Html.Encode(printed))})" : $"{shown}（{Html.Encode(printed)}）");
    }

    /// <summary>The document and the place in it that a fact comes from.</summary>
    protected MarkupString Cite(Citation citation)
    {
        var title = Marked(Data.Source(citation.SourceId).Title);
        var link = $"<a href=\"{Address(DocumentUrls.Source(citation.SourceId))}\">{(Page.IsEnglish ? title : $"《{title}》")}</a>";
        return new(citation.Locator is { } locator ? $"<cite>{link} {InChinese(Html.Encode(locator))}</cite>" : $"<cite>{link}</cite>");
    }

    private string Address(string path) => Html.Encode(Page.Href(path));

    private string Marked(LocalizedText text) =>
        text.Has(Page.Language) ? Html.Encode(text.In(Page.Language)) : InChinese(Html.Encode(text.Zh));

    private string InChinese(string html) => Page.IsEnglish ? $"<span lang=\"zh-Hans\">{html}</span>" : html;
}
