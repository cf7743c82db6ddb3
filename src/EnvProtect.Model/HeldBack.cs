namespace EnvProtect.Model;

/// <summary>Why a document is not public yet.</summary>
/// <param name="Until">The day on which it will be; null for a draft.</param>
public sealed record HeldBack(DateOnly? Until);
