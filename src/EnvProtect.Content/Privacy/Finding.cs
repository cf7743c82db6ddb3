namespace EnvProtect.Content.Privacy;

/// <summary>Private information at a place in a text. It never holds the value itself, so that none can leak into a message.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is as written, disguise included.</param>
/// <param name="Fingerprint">What an allow entry names instead of the value; see <see cref="Privacy.Fingerprint"/>.</param>
public sealed record Finding(PersonalDataKind Kind, int Offset, int Length, string Fingerprint);
