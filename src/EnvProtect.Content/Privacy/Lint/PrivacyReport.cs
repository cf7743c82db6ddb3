using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>What the lint found, and the veil over what other rules say about the same files.</summary>
internal sealed class PrivacyReport(PrivacyScanner scanner, ImmutableArray<LintedFile> files)
{
    private const string Veil = "***";

    private readonly Dictionary<string, IReadOnlySet<string>> values = files.Where(file => file.Values.Count > 0)
        .ToDictionary(file => file.File.ShownPath, file => file.Values, StringComparer.Ordinal);

    public IEnumerable<FileLog> Logs => files.Select(file => file.Log);

    /// <summary>
    /// The same fault without private values: messages end up in public build logs, and those of other rules quote what
    /// is wrong, such as a telephone number where a date belongs.
    /// </summary>
    public Diagnostic Veiled(Diagnostic fault)
    {
        if (!values.TryGetValue(fault.Path, out var known)) return fault;
        return fault with { Path = Veiled(fault.Path, known), Message = Veiled(fault.Message, known), Hint = fault.Hint is null ? null : Veiled(fault.Hint, known) };
    }

    private LocalizedText Veiled(LocalizedText text, IReadOnlySet<string> known) =>
        new(Veiled(text.Zh, known), text.En is null ? null : Veiled(text.En, known));

    private string Veiled(string text, IReadOnlySet<string> known)
    {
        foreach (var value in known.OrderByDescending(value => value.Length)) text = text.Replace(value, Veil, StringComparison.Ordinal);
        foreach (var finding in scanner.Scan(text).Reverse()) text = text.Remove(finding.Offset, finding.Length).Insert(finding.Offset, Veil);
        return text;
    }
}
