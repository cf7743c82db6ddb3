using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;

namespace EnvProtect.Benchmarks.Build;

/// <summary>
/// The same content in the form that other site generators read: a Markdown file an issue and language, with the facts in
/// both, since those generators do not carry them over from one language to the other; and data files with the names of
/// what the facts point to. Bodies are copied as they are.
/// </summary>
internal static class OtherContent
{
    /// <param name="dataset">The facts.</param>
    /// <param name="content">Our content folder, for the bodies.</param>
    /// <param name="hugo">The site of Hugo.</param>
    /// <param name="eleventy">The site of Eleventy.</param>
    public static void Write(Dataset dataset, string content, string hugo, string eleventy)
    {
        var files = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).ToLookup(IdOf);
        foreach (var language in Enum.GetValues<Language>())
        {
            var (code, root, ending) = language == Language.English ? ("en", "/en", ".en.md") : ("zh", "", ".md");
            var toHugo = Directory.CreateDirectory(Path.Combine(hugo, "content", code, "issues")).FullName;
            var toEleventy = Directory.CreateDirectory(Path.Combine(eleventy, "content", code)).FullName;
            foreach (var (place, issue) in dataset.Issues.Index())
            {
                var file = files[issue.Id].Single(path => path.EndsWith(ending, StringComparison.Ordinal) && (language == Language.English || !path.EndsWith(".en.md", StringComparison.Ordinal)));
                var text = File.ReadAllText(file);
                var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
                var facts = OtherIssue.Facts(dataset, issue, language);
                var outputs = issue.IsFinished() ? "" : "outputs: [html, follow]\n";

                // The place keeps the order of our lists without sorting each of them.
                File.WriteAllText(Path.Combine(toHugo, issue.Id + ".md"), $"---\nweight: {place + 1}\n{outputs}{facts}---\n{body}");
                File.WriteAllText(Path.Combine(toEleventy, issue.Id + ".md"),
                    $"---\nplace: {place}\nlanguage: {code}\nlayout: issue.11ty.js\ntags: [issue]\npermalink: {root}/issues/{issue.Id}.html\n{facts}---\n{body}");
            }

            var sets = OtherSets.Of(dataset, language);
            OtherSets.Write(sets, Path.Combine(hugo, "content", code));
            var names = OtherNames.Of(dataset, language, sets);
            foreach (var site in new[] { hugo, eleventy })
            {
                var data = Directory.CreateDirectory(Path.Combine(site, "data", "names")).FullName;
                File.WriteAllText(Path.Combine(data, code + ".json"), names);
            }
        }
    }

    private static string IdOf(string path)
    {
        var name = Path.GetFileName(path).Split('.')[0];
        var folder = Path.GetFileName(Path.GetDirectoryName(path)!);
        return path.Contains("/cases/", StringComparison.Ordinal) ? name : $"{folder}-{name}";
    }
}
