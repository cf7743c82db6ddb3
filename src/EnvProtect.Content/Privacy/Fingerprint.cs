using System.Security.Cryptography;
using System.Text;

namespace EnvProtect.Content.Privacy;

/// <summary>
/// Names a value without telling it: the first 16 bits of a SHA-256, as four hexadecimal digits. It is short on purpose.
/// Messages end up in public build logs, and whoever tries all mobile numbers against a long hash has the number in
/// seconds; against this one half a million numbers fit. For telling the findings of one file apart it is long enough.
/// </summary>
public static class Fingerprint
{
    private const int Digits = 4;

    /// <param name="kind">Part of what is hashed, so that an entry for one kind never answers another.</param>
    /// <param name="value">The value in its normal form.</param>
    public static string Of(PersonalDataKind kind, string value) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind.Code()}:{value}")))[..Digits];

    public static bool IsOne(string text) => text.Length == Digits && text.All(char.IsAsciiHexDigitLower);
}
