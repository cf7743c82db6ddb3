using System.Security.Cryptography;
using System.Text.Json;
using EnvProtect.Model;
using EnvProtect.Site.Issues;
using EnvProtect.Site.Layout;

namespace EnvProtect.Site.Rendering;

/// <summary>
/// What every file of a site may show: all records other than issues, the sections that exist, the options, and the program
/// itself. Where it changes, everything is made again. What is computed from observations stands on pages that are made
/// every time, and is left out.
/// </summary>
internal static class Frame
{
    public static byte[] HashOf(SiteContext site)
    {
        var dataset = site.Data.Dataset;
        using var json = new MemoryStream();
        JsonSerializer.Serialize(json, dataset with { Issues = [], Observations = [], Monitoring = Model.Indicators.Monitoring.None }, DatasetJson.Plain.Dataset);
        using var text = new StreamWriter(json);
        foreach (var item in Navigation.Main(site.Data).Concat(Navigation.More(site.Data))) text.WriteLine(item.Path);
        // An issue with the id of another record takes the links to that id.
        foreach (var (id, path) in site.Terms.Paths.Where(known => !IssueUrls.IsIssue(known.Value))) text.WriteLine($"{id} {path}");
        text.WriteLine(site.Options with { Jobs = 0, SavesMemory = false });
        foreach (var part in new[] { typeof(Frame), typeof(Dataset) }) text.WriteLine(part.Assembly.ManifestModule.ModuleVersionId);
        text.WriteLine(Environment.Version);
        text.Flush();
        return SHA256.HashData(json.GetBuffer().AsSpan(0, (int)json.Length));
    }
}
