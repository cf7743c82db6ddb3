using System.Globalization;
using System.Text.RegularExpressions;

namespace EnvProtect.Benchmarks.Build;

/// <summary>
/// What each contestant wrote, by kind, so that a reader sees that the pages are equivalent: about as many of each, about
/// as long. What only ours writes (database, downloads, calendars, charts, scripts) is under "other".
/// </summary>
internal static partial class OutputKinds
{
    private static readonly (string Name, Regex Path)[] Kinds =
    [
        ("redirects", Redirect()),
        ("issue pages", IssuePage()),
        ("lists", List()),
        ("pages of sets", SetPage()),
        ("feeds", Feed()),
        ("other", Anything()),
    ];

    /// <param name="name">The contestant.</param>
    /// <param name="site">The folder that holds its site.</param>
    /// <param name="output">The folder of all that it wrote.</param>
    public static void Report(string name, string site, string output)
    {
        var files = new DirectoryInfo(output).GetFiles("*", SearchOption.AllDirectories);
        var byKind = files.ToLookup(file => Kinds.First(kind => kind.Path.IsMatch(Path.GetRelativePath(site, file.FullName))).Name);
        foreach (var (kind, _) in Kinds)
        {
            var (count, bytes) = (byKind[kind].Count(), byKind[kind].Sum(file => file.Length));
            if (count > 0) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {name,-10} {kind,-14} {count,7} files {bytes / 1e6,8:F1} MB {bytes / 1e3 / count,7:F1} kB each"));
        }
    }

    // Hugo sends the number of a first page to the page without a number.
    [GeneratedRegex("/page/1[.]html$")]
    private static partial Regex Redirect();

    [GeneratedRegex("^(en/)?issues/(?!index)[^/]+[.]html$")]
    private static partial Regex IssuePage();

    [GeneratedRegex("^(en/)?(issues|changes)(/.*)?[.]html$")]
    private static partial Regex List();

    [GeneratedRegex("^(en/)?(areas|units|categories|plans|campaigns|sources)(/.*)?[.]html$")]
    private static partial Regex SetPage();

    [GeneratedRegex("^(?!.*(sitemap|robots|manifest|facets|names|data/)).*[.](xml|json)$")]
    private static partial Regex Feed();

    [GeneratedRegex("")]
    private static partial Regex Anything();
}
