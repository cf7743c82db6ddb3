using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EnvProtect.Model;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Text;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Benchmarks.Build;

/// <summary>
/// The same issues in the form that other site generators read: a Markdown file an issue and language, with the facts in
/// both, since those generators do not carry them over from one language to the other. Bodies are copied as they are.
/// </summary>
internal static class OtherContent
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="dataset">The facts.</param>
    /// <param name="content">Our content folder, for the bodies.</param>
    /// <param name="hugo">Content folder of Hugo.</param>
    /// <param name="eleventy">Content folder of Eleventy.</param>
    public static void Write(Dataset dataset, string content, string hugo, string eleventy)
    {
        var files = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).ToLookup(IdOf);
        foreach (var language in Enum.GetValues<Language>())
        {
            var (code, ending) = language == Language.English ? ("en", ".en.md") : ("zh", ".md");
            var toHugo = Directory.CreateDirectory(Path.Combine(hugo, code, "issues")).FullName;
            var toEleventy = Directory.CreateDirectory(Path.Combine(eleventy, code)).FullName;
            foreach (var issue in dataset.Issues)
            {
                var file = files[issue.Id].Single(path => path.EndsWith(ending, StringComparison.Ordinal) && (language == Language.English || !path.EndsWith(".en.md", StringComparison.Ordinal)));
                var text = File.ReadAllText(file);
                var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
                var facts = Facts(issue, language);
                File.WriteAllText(Path.Combine(toHugo, issue.Id + ".md"), $"---\ndate: {Iso(issue)}\nurl: {(language == Language.English ? "/en" : "")}/issues/{issue.Id}.html\n{facts}---\n{body}");
                File.WriteAllText(Path.Combine(toEleventy, issue.Id + ".md"),
                    $"---\ndate: {Iso(issue)}\nlanguage: {code}\nlayout: issue.11ty.js\ntags: [issue]\npermalink: /{code}/issues/{issue.Id}.html\n{facts}---\n{body}");
            }
        }
    }

    private static string Facts(Issue issue, Language language)
    {
        var text = new StringBuilder();
        Add("title", issue.Title.In(language));
        Add("summary", issue.Summary.In(language));
        Add("number", issue.Number);
        Add("kind", Lists.Kinds.Code(issue.Kind));
        Add("status", Lists.Statuses.Code(issue.Status));
        Add("asOf", Iso(issue));
        Add("area", issue.Areas.Select(area => area.AreaCode).ToArray());
        Add("unit", issue.Units.Select(unit => unit.UnitId).ToArray());
        Add("category", issue.Categories.Select(category => Lists.Categories.Code(category.Category)).ToArray());
        Add("due", issue.Deadline?.Due?.ToString("O", CultureInfo.InvariantCulture));
        Add("year", issue.Deadline?.Due?.Year.ToString(CultureInfo.InvariantCulture));
        Add("received", issue.Received?.ToString());
        Add("assigned", issue.Assigned?.ToString());
        Add("resolved", issue.Resolved?.ToString());
        Add("published", issue.Published?.ToString());
        Add("channel", issue.Channel is { } channel ? Lists.Channels.Code(channel) : null);
        Add("medium", issue.Medium is { } medium ? Lists.Media.Code(medium) : null);
        Add("batch", issue.Batch);
        Add("verdict", issue.PrintedVerdict is { } verdict ? Lists.Verdicts.Code(verdict) : null);
        Add("chapter", issue.Chapter?.ToString(CultureInfo.InvariantCulture));
        Add("source", issue.Source.SourceId);
        Add("locator", issue.Source.Locator);
        return text.ToString();

        void Add(string key, object? value)
        {
            if (value is not null) text.Append(key).Append(": ").Append(JsonSerializer.Serialize(value, Json)).Append('\n');
        }
    }

    private static string Iso(Issue issue) => issue.StatusAsOf.First.ToString("O", CultureInfo.InvariantCulture);

    private static string IdOf(string path)
    {
        var name = Path.GetFileName(path).Split('.')[0];
        var folder = Path.GetFileName(Path.GetDirectoryName(path)!);
        return path.Contains("/cases/", StringComparison.Ordinal) ? name : $"{folder}-{name}";
    }
}
