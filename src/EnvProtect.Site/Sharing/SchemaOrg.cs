using System.Text.Json;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.About;
using EnvProtect.Site.Documents;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Places;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Sharing;

/// <summary>Writes one thing that a page is about as a JSON object.</summary>
public delegate void SchemaOrgThing(Utf8JsonWriter json);

/// <summary>Things that pages are about, in the words of schema.org.</summary>
internal static class SchemaOrg
{
    /// <summary>The site itself.</summary>
    public static SchemaOrgThing Site(PageContext page) => json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", LayoutText.SiteName.In(page.Language));
        json.WriteString("url", Address(page, AboutUrls.Home));
        json.WriteString("inLanguage", Code(page.Language));
        json.WriteString("description", LayoutText.WhatThisIs.In(page.Language));
        WritePublisher(json, page);
        json.WriteEndObject();
    };

    /// <summary>The record of an issue, which tells what others published of it.</summary>
    public static SchemaOrgThing Report(Issue issue, PageContext page) => json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "Report");
        json.WriteString("name", issue.Title.In(page.Language));
        json.WriteString("abstract", issue.Summary.In(page.Language));
        json.WriteString("identifier", issue.Id);
        json.WriteString("url", Address(page, IssueUrls.Issue(issue)));
        json.WriteString("inLanguage", Code(page.Language));
        json.WriteString("isBasedOn", Address(page, DocumentUrls.Source(issue.Source.SourceId)));
        json.WriteString("isPartOf", Address(page, AboutUrls.Data));
        json.WriteStartArray("spatialCoverage");
        foreach (var area in issue.Areas.Take(10))
        {
            json.WriteStartObject();
            json.WriteString("@type", "AdministrativeArea");
            json.WriteString("name", page.Data.Area(area.AreaCode).Name.In(page.Language));
            json.WriteString("url", Address(page, PlaceUrls.Area(area.AreaCode)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (IssueNews.Last(issue) is { Exact: { } changed }) json.WriteString("dateModified", Dates.Iso(changed));
        WritePublisher(json, page);
        json.WriteEndObject();
    };

    /// <summary>All the data of the site.</summary>
    public static SchemaOrgThing Dataset(PageContext page) => json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", LayoutText.SiteName.In(page.Language));
        json.WriteString("description", AboutText.DataLead.In(page.Language));
        json.WriteString("url", Address(page, AboutUrls.Data));
        json.WriteStartArray("inLanguage");
        json.WriteStringValue("zh-Hans");
        json.WriteStringValue("en");
        json.WriteEndArray();
        json.WriteString("dateModified", Dates.Iso(page.Data.AsOf));
        json.WriteBoolean("isAccessibleForFree", true);
        if ((page.Data.Dataset.Settings.LicenceUrl ?? page.Data.Dataset.Settings.Licence?.In(page.Language)) is { } licence) json.WriteString("license", licence);
        WritePublisher(json, page);
        json.WriteEndObject();
    };

    /// <summary>The way to the page.</summary>
    public static SchemaOrgThing Breadcrumbs(IEnumerable<Crumb> trail, PageContext page) => json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (position, crumb) in trail.Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", position + 1);
            json.WriteString("name", crumb.Label.In(page.Language));
            json.WriteString("item", Address(page, crumb.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    };

    private static void WritePublisher(Utf8JsonWriter json, PageContext page)
    {
        if (page.Data.Dataset.Settings.Operator is not { } name) return;
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", name.In(page.Language));
        json.WriteEndObject();
    }

    private static string Address(PageContext page, string path) => page.Site.Address.Canonical(page.Language, path);

    private static string Code(Language language) => language == Language.English ? "en" : "zh-Hans";
}
