namespace EnvProtect.Database.Writing;

/// <summary>Rows refer to rows that are not there. The message names each.</summary>
public sealed class BrokenReferenceException(string message) : Exception(message);
