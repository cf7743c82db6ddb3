using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Content.Importing;

/// <summary>Collects what an import has to say about one document.</summary>
internal sealed class ImportLog(string path)
{
    private readonly List<Diagnostic> faults = [];
    private readonly HashSet<string> once = new(StringComparer.Ordinal);

    public bool HasErrors => faults.Exists(fault => fault.Severity == Severity.Error);

    /// <summary>In the order of the document: by part, line and column.</summary>
    public ImmutableArray<Diagnostic> Faults => [.. faults.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)];

    public void Add(DiagnosticCode code, Place at, params object[] arguments) =>
        AddWithHint(code, at, null, arguments);

    /// <summary>Adds a fault with a hint of its own, or with that of its code where <paramref name="hint"/> is null.</summary>
    public void AddWithHint(DiagnosticCode code, Place at, LocalizedText? hint, params object[] arguments) =>
        faults.Add(code.At(at.Part is null ? path : $"{path}!{at.Part}", new(at.Line, at.Column), hint, arguments));

    /// <summary>Adds a fault that would say the same at every place.</summary>
    public void AddOnce(DiagnosticCode code, Place at, params object[] arguments)
    {
        if (once.Add(code.Code)) Add(code, at, arguments);
    }

    /// <summary>Lists words that found no place in any record.</summary>
    public void Unplaced(Place at, string words)
    {
        if (words.Trim() is { Length: > 0 } text) Add(ImportCodes.Unplaced, at, Excerpt.Of(text));
    }
}
