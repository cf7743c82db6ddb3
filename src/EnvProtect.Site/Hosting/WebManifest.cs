using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using EnvProtect.Model.Text;
using EnvProtect.Site.About;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Hosting;

/// <summary>What a phone needs to put the site on its home screen (Web Application Manifest), one a language.</summary>
internal static class WebManifest
{
    public const string Path = "/manifest.webmanifest";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, NewLine = "\n" };

    public static string Write(SiteContext site, Language language) => new JsonObject
    {
        ["name"] = LayoutText.SiteName.In(language),
        ["short_name"] = LayoutText.SiteNameShort.In(language),
        ["description"] = LayoutText.WhatThisIs.In(language),
        ["lang"] = language == Language.English ? "en" : "zh-Hans",
        ["start_url"] = site.Address.Href(language, AboutUrls.Home),
        ["scope"] = site.Address.Href("/"),
        ["display"] = "browser",
        ["background_color"] = "#f5fafa",
        ["theme_color"] = "#ffffff",
        ["icons"] = new JsonArray(
            Icon(site.IconHref, "any", "image/svg+xml"),
            Icon(site.Address.Href(HostFiles.SmallIcon), "192x192", "image/png"),
            Icon(site.Address.Href(HostFiles.LargeIcon), "512x512", "image/png")),
    }.ToJsonString(Options) + "\n";

    private static JsonObject Icon(string source, string sizes, string type) => new() { ["src"] = source, ["sizes"] = sizes, ["type"] = type };
}
