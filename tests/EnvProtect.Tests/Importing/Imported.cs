using System.Text;
using EnvProtect.Content.Importing;
using EnvProtect.Content.Writing;
using EnvProtect.Model.Issues;
using EnvProtect.Model.Time;

namespace EnvProtect.Tests.Importing;

/// <summary>Imports the fixtures about the made-up city of Yunping, and variants of them.</summary>
internal static class Imported
{
    public static NameTables Names { get; } = NameFiles.Read(Repository.PathOf("tests", "fixtures", "import")).Names;

    public static string Fixture(string name) => File.ReadAllText(Repository.PathOf("tests", "fixtures", "import", name));

    public static ImportResult Plan(string text) => Import(ImportKind.Plan, "plan.txt", Encoding.UTF8.GetBytes(text), "yunping-2031");

    public static ImportResult Ledger(string text, string name = "ledger.csv") => Import(ImportKind.Ledger, name, Encoding.UTF8.GetBytes(text), "yunping-cases-2031");

    public static ImportResult Bulletin(string text) => Import(ImportKind.Bulletin, "bulletin.txt", Encoding.UTF8.GetBytes(text), "yunping-2031-7");

    public static ImportResult Import(ImportKind kind, string name, byte[] bytes, string? id = "yunping-2031", string? area = null, int? year = null) =>
        Importer.Import(new() { Kind = kind, FileName = name, Id = id, AreaCode = area, Date = year is null ? null : PartialDate.Parse($"{year}") }, bytes, Names);

    /// <summary>All that an import read, as its files: equal imports are equal texts.</summary>
    public static string Text(ImportResult result) => string.Join("\n----\n", ImportWriter.Files(result).Select(file => file.Path + "\n" + file.Text));

    public static Issue Issue(this ImportResult result, string id) => result.Issues.Single(issue => issue.Id == id);

    public static string Markdown(Issue issue) => IssueWriter.Chinese(issue);

    public static IEnumerable<string> Codes(ImportResult result) => result.Diagnostics.Select(fault => fault.Code);
}
