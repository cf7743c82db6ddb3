using System.Collections.Immutable;
using EnvProtect.Model;

namespace EnvProtect.Content.Privacy;

/// <summary>The tables under <c>data/privacy/</c>: what is official, what was redacted, and answers for files without front matter.</summary>
internal static class PrivacyTables
{
    private const int HashDigits = 64;

    /// <summary>The listed numbers and addresses, and the contact of the site itself, which is printed on every page.</summary>
    public static Officials Officials(DataFiles data)
    {
        var listed = data.Officials.Select(row => (Kind: KindOf(row), Value: row.RequiredText("value"), Owner: row.RequiredText("owner"))).ToList();
        return new([.. listed.Select(entry => (entry.Kind, entry.Value)), .. Contact(data.Settings)]);
    }

    public static RedactedNames RedactedNames(DataFiles data)
    {
        var entries = new List<RedactedNameEntry>();
        foreach (var row in data.RedactedNames)
        {
            var (surname, salt, hash) = (row.RequiredText("surname"), row.RequiredText("salt"), row.RequiredText("hash"));
            row.Required("redacted");
            if (hash.Length == HashDigits && hash.All(char.IsAsciiHexDigitLower)) entries.Add(new(surname, salt, hash));
            else row.Log.Add(DiagnosticCodes.NotAFingerprint, row.At("hash"));
        }

        return new(entries);
    }

    /// <summary>The answers by the file that they are for, <c>content/…</c> or <c>data/…</c>.</summary>
    public static ILookup<string, (AllowEntry Entry, FileLog Log)> Allowed(DataFiles data) => data.AllowedFindings
        .Select(row =>
        {
            row.Required("by");
            row.Required("why");
            if (row.Required("on") is { } day) Value.Day(day, row.Log);
            return (File: row.RequiredText("file"), Entry: AllowEntry.Of(row.Required("kind"), row.Required("fingerprint"), row.Log), row.Log);
        })
        .Where(row => row.Entry is not null)
        .ToLookup(row => row.File, row => (row.Entry!, row.Log), StringComparer.Ordinal);

    private static string KindOf(Row row)
    {
        if (row.Required("kind") is not { } kind) return "";
        if (Privacy.Officials.IsKind(kind.Text)) return kind.Text;
        row.Log.AddWithHint(DiagnosticCodes.UnknownCode, kind.At, Value.OneOf(PersonalDataKinds.Codes.Append(Privacy.Officials.EmailDomain)), kind.Text);
        return "";
    }

    private static IEnumerable<(string Kind, string Value)> Contact(Settings settings)
    {
        if (settings.ContactEmail is { } email) yield return (PersonalDataKind.Email.Code(), email);
        if (settings.ContactPhone is not { } phone) yield break;
        yield return (PersonalDataKind.Landline.Code(), phone);
        yield return (PersonalDataKind.Mobile.Code(), phone);
    }
}
