using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>What reading one file brings to light beside its content: its faults, and the documents that it names.</summary>
internal sealed class FileLog(string path)
{
    // Most files have neither, and a preview copies ten thousands of logs at each save.
    private List<Diagnostic>? faults;
    private List<(string Id, Position At)>? mentions;

    public string Path { get; } = path;

    public IReadOnlyList<Diagnostic> Faults => faults ?? [];

    /// <summary>Documents named by id; they exist, and must be released where this file is.</summary>
    public IReadOnlyList<(string Id, Position At)> Mentions => mentions ?? [];

    public void Add(Diagnostic fault) => (faults ??= []).Add(fault);

    public void Add(DiagnosticCode code, Position at, params object[] arguments) =>
        Add(code.At(Path, at, null, arguments));

    /// <summary>Adds a fault with a hint of its own, or with that of its code where <paramref name="hint"/> is null.</summary>
    public void AddWithHint(DiagnosticCode code, Position at, LocalizedText? hint, params object[] arguments) =>
        Add(code.At(Path, at, hint, arguments));

    public FileLog Copy() => new(Path) { faults = faults?.ToList(), mentions = mentions?.ToList() };

    public void Mention(string id, Position at) => (mentions ??= []).Add((id, at));
}
