using EnvProtect.Content;
using EnvProtect.Model.Text;
using Xunit;

namespace EnvProtect.Tests.Content;

/// <summary>docs/diagnostics.md and the table of codes say the same.</summary>
public sealed class DiagnosticsDocumentTest
{
    [Fact]
    public void The_document_lists_every_code_and_no_other()
    {
        var rows = File.ReadAllLines(Path.Combine(ContentTree.Repository, "docs", "diagnostics.md")).Where(line => line.StartsWith("| EP", StringComparison.Ordinal));
        var expected = DiagnosticCodes.All.Select(code =>
            $"| {code.Code} | {(code.Severity == Severity.Error ? "error" : "warning")} | {Both(code.Title)} | {Both(code.When)} |");
        Assert.Equal(expected, rows);

        static string Both(LocalizedText text) => $"{text.En}<br>{text.Zh}";
    }

    [Fact]
    public void Codes_are_ascending_and_used_once() =>
        Assert.Equal(DiagnosticCodes.All.Select(code => code.Code).Order(StringComparer.Ordinal).Distinct(), DiagnosticCodes.All.Select(code => code.Code));

    [Fact]
    public void Every_text_is_there_in_both_languages()
    {
        var texts = DiagnosticCodes.All.SelectMany(code => new[] { code.Title, code.When, code.Message, code.Hint }).OfType<LocalizedText>();
        Assert.All(texts, text => Assert.All([text.Zh, text.En], words => Assert.False(string.IsNullOrWhiteSpace(words))));
    }
}
