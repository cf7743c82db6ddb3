using System.Collections.Immutable;

namespace EnvProtect.Content.Privacy;

/// <summary>Somebody's answer to a finding: it may stand. Who, when and why are required, and stay in the file.</summary>
/// <param name="Kind">The kind of the finding.</param>
/// <param name="Fingerprint">Of its value.</param>
/// <param name="At">Where the entry is written.</param>
internal sealed record AllowEntry(PersonalDataKind Kind, string Fingerprint, Position At)
{
    /// <summary>The entries under <c>privacy: { allow: [..] }</c>, after reporting what is wrong with them.</summary>
    public static ImmutableArray<AllowEntry> ReadFrom(Fields fields, FileLog log)
    {
        if (fields.Mapping("privacy") is not { } privacy) return [];
        var entries = ImmutableArray.CreateBuilder<AllowEntry>();
        foreach (var entry in privacy.Mappings("allow"))
        {
            _ = (entry.Text("by"), entry.Day("on"), entry.Text("why"));
            if (Of(entry.Scalar("kind"), entry.Scalar("fingerprint"), log) is { } allowed) entries.Add(allowed);
            entry.Close();
        }

        privacy.Close();
        return entries.ToImmutable();
    }

    /// <summary>An entry out of its two telling values; null after reporting why they are none.</summary>
    public static AllowEntry? Of(Scalar? kind, Scalar? fingerprint, FileLog log)
    {
        if (kind is not { } code || fingerprint is not { } hash) return null;
        var parsed = PersonalDataKinds.Parse(code.Text);
        if (parsed is null) log.AddWithHint(DiagnosticCodes.UnknownCode, code.At, Value.OneOf(PersonalDataKinds.Codes), code.Text);
        var isHash = Privacy.Fingerprint.IsOne(hash.Text);
        if (!isHash) log.Add(DiagnosticCodes.NotAFingerprint, hash.At);
        return parsed is { } known && isHash ? new(known, hash.Text, code.At) : null;
    }
}
