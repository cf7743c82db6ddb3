namespace EnvProtect.Content.Privacy;

/// <summary>What a detector saw, in places of the normalised text, with the value that lists and hashes are asked for.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Value">Normal form: digits only, small letters in addresses, capitals in plates.</param>
internal readonly record struct Hit(PersonalDataKind Kind, int Start, int End, string Value);
