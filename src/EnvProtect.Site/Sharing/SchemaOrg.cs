using System.Text.Json.Nodes;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Site.About;
using EnvProtect.Site.Documents;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Places;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Sharing;

/// <summary>Things that pages are about, in the words of schema.org.</summary>
internal static class SchemaOrg
{
    /// <summary>The site itself.</summary>
    public static JsonObject Site(PageContext page)
    {
        var site = new JsonObject
        {
            ["@type"] = "WebSite",
            ["name"] = LayoutText.SiteName.In(page.Language),
            ["url"] = Address(page, AboutUrls.Home),
            ["inLanguage"] = Code(page.Language),
            ["description"] = LayoutText.WhatThisIs.In(page.Language),
        };
        AddPublisher(site, page);
        return site;
    }

    /// <summary>The record of an issue, which tells what others published of it.</summary>
    public static JsonObject Report(Issue issue, PageContext page)
    {
        var report = new JsonObject
        {
            ["@type"] = "Report",
            ["name"] = issue.Title.In(page.Language),
            ["abstract"] = issue.Summary.In(page.Language),
            ["identifier"] = issue.Id,
            ["url"] = Address(page, IssueUrls.Issue(issue)),
            ["inLanguage"] = Code(page.Language),
            ["isBasedOn"] = Address(page, DocumentUrls.Source(issue.Source.SourceId)),
            ["isPartOf"] = Address(page, AboutUrls.Data),
            ["spatialCoverage"] = new JsonArray([.. issue.Areas.Take(10).Select(area => (JsonNode)new JsonObject
            {
                ["@type"] = "AdministrativeArea",
                ["name"] = page.Data.Area(area.AreaCode).Name.In(page.Language),
                ["url"] = Address(page, PlaceUrls.Area(area.AreaCode)),
            })]),
        };
        if (IssueNews.Last(issue) is { Exact: { } changed }) report["dateModified"] = Dates.Iso(changed);
        AddPublisher(report, page);
        return report;
    }

    /// <summary>All the data of the site.</summary>
    public static JsonObject Dataset(PageContext page)
    {
        var dataset = new JsonObject
        {
            ["@type"] = "Dataset",
            ["name"] = LayoutText.SiteName.In(page.Language),
            ["description"] = AboutText.DataLead.In(page.Language),
            ["url"] = Address(page, AboutUrls.Data),
            ["inLanguage"] = new JsonArray("zh-Hans", "en"),
            ["dateModified"] = Dates.Iso(page.Data.AsOf),
            ["isAccessibleForFree"] = true,
        };
        if ((page.Data.Dataset.Settings.LicenceUrl ?? page.Data.Dataset.Settings.Licence?.In(page.Language)) is { } licence) dataset["license"] = licence;
        AddPublisher(dataset, page);
        return dataset;
    }

    private static void AddPublisher(JsonObject thing, PageContext page)
    {
        if (page.Data.Dataset.Settings.Operator is { } name)
            thing["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = name.In(page.Language) };
    }

    private static string Address(PageContext page, string path) => page.Site.Address.Canonical(page.Language, path);

    private static string Code(Language language) => language == Language.English ? "en" : "zh-Hans";
}
