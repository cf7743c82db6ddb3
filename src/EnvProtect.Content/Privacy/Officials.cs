using System.Collections.Frozen;

namespace EnvProtect.Content.Privacy;

/// <summary>Numbers and addresses that may be published, because they belong to an office.</summary>
public sealed class Officials
{
    /// <summary>The kind of an entry that stands for every address of a mail domain and those below it.</summary>
    public const string EmailDomain = "emailDomain";

    private readonly FrozenSet<(PersonalDataKind Kind, string Value)> values;
    private readonly FrozenSet<string> domains;

    /// <param name="entries">A kind and a value as written; white space and dashes in numbers do not matter.</param>
    public Officials(IEnumerable<(string Kind, string Value)> entries)
    {
        var all = entries.ToList();
        domains = all.Where(entry => entry.Kind == EmailDomain).Select(entry => entry.Value.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
        values = all.Select(entry => (Kind: PersonalDataKinds.Parse(entry.Kind), entry.Value))
            .Where(entry => entry.Kind is not null)
            .SelectMany(entry => Forms(entry.Kind!.Value, entry.Value).Select(form => (entry.Kind.Value, form)))
            .ToFrozenSet();
    }

    /// <summary>None at all.</summary>
    public static Officials None { get; } = new([]);

    /// <summary>Whether an entry may name this kind.</summary>
    public static bool IsKind(string kind) => kind == EmailDomain || PersonalDataKinds.Parse(kind) is not null;

    internal bool Contains(Hit hit) =>
        values.Contains((hit.Kind, hit.Value)) || (hit.Kind == PersonalDataKind.Email && IsOfOfficialDomain(hit.Value));

    private bool IsOfOfficialDomain(string address)
    {
        var domain = address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];
        return domains.Any(official => domain == official || domain.EndsWith("." + official, StringComparison.Ordinal));
    }

    // An office's landline is also quoted without its area code.
    private static IEnumerable<string> Forms(PersonalDataKind kind, string value)
    {
        if (kind is not (PersonalDataKind.Landline or PersonalDataKind.Mobile or PersonalDataKind.Messenger))
        {
            return [kind == PersonalDataKind.Email || kind == PersonalDataKind.HomeAddress ? value.ToLowerInvariant() : value];
        }

        if (kind == PersonalDataKind.Messenger) return [value.ToLowerInvariant()];
        var digits = string.Concat(value.Where(char.IsAsciiDigit));
        var areaCode = digits.StartsWith("010", StringComparison.Ordinal) || digits.StartsWith("02", StringComparison.Ordinal) ? 3 : 4;
        return kind == PersonalDataKind.Landline && digits.StartsWith('0') && digits.Length > 10 ? [digits, digits[areaCode..]] : [digits];
    }
}
