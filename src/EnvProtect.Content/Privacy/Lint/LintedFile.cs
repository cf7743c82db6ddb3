using System.Collections.Immutable;
using System.Globalization;

namespace EnvProtect.Content.Privacy;

/// <summary>One file while it is checked: its faults, the answers that were used, and the values that no message may repeat.</summary>
internal sealed class LintedFile(TreeFile file, ImmutableArray<AllowEntry> allowed)
{
    private readonly List<AllowEntry> used = [];
    private readonly HashSet<string> values = new(StringComparer.Ordinal);

    public TreeFile File { get; } = file;

    public FileLog Log { get; } = new(file.ShownPath);

    public IReadOnlyList<AllowEntry> Used => used;

    /// <summary>What was found, as it is written. Never leaves the lint.</summary>
    public IReadOnlySet<string> Values => values;

    /// <summary>Whether there is nothing to say of it.</summary>
    public bool IsClean => values.Count == 0 && used.Count == 0 && Log.Faults.Count == 0;

    public void AddName(Finding finding)
    {
        values.Add(File.RelativePath.Substring(finding.Offset, finding.Length));
        if (!IsAllowed(finding.Kind, finding.Fingerprint)) Log.Add(DiagnosticCodes.PrivateFileName, Position.Start, finding.Kind.Label(), finding.Fingerprint, finding.Kind.Code());
    }

    public void AddText(Finding finding, TextPiece piece)
    {
        values.Add(piece.Text.Substring(finding.Offset, finding.Length));
        if (IsAllowed(finding.Kind, finding.Fingerprint)) return;
        Log.Add(DiagnosticCodes.Private(finding.Kind), piece.At(finding.Offset), finding.Length.ToString(CultureInfo.InvariantCulture), finding.Fingerprint, finding.Kind.Code());
    }

    public void AddPicture(PictureFinding finding)
    {
        if (!IsAllowed(finding.Kind, finding.Fingerprint)) Log.Add(DiagnosticCodes.Private(finding.Kind), Position.Start, finding.Field, finding.Fingerprint, finding.Kind.Code());
    }

    private bool IsAllowed(PersonalDataKind kind, string fingerprint)
    {
        var answers = allowed.Where(entry => entry.Kind == kind && entry.Fingerprint == fingerprint).ToList();
        used.AddRange(answers);
        return answers.Count > 0;
    }
}
