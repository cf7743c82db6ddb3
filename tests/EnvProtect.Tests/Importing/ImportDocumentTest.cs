using EnvProtect.Content;
using EnvProtect.Content.Importing;

namespace EnvProtect.Tests.Importing;

/// <summary>docs/import.md and the table of codes say the same.</summary>
public class ImportDocumentTest
{
    [Fact]
    public void Every_code_is_listed_as_it_is_declared()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs", "import.md")).Where(line => line.StartsWith("| EP", StringComparison.Ordinal));
        var declared = ImportCodes.All.Select(code =>
            $"| {code.Code} | {(code.Severity == Severity.Error ? "error" : "warning")} | {code.Title.En}<br>{code.Title.Zh} | {code.When.En}<br>{code.When.Zh} |");
        Assert.Equal(declared, rows);
    }

    [Fact]
    public void No_code_is_used_twice() =>
        Assert.Empty(ImportCodes.All.Concat(DiagnosticCodes.All).GroupBy(code => code.Code).Where(same => same.Count() > 1).Select(same => same.Key));
}
