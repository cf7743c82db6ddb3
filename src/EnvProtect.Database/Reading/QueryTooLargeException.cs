namespace EnvProtect.Database.Reading;

/// <summary>The SQL of a query, or a value that it makes, is longer than a connection allows.</summary>
public sealed class QueryTooLargeException() : Exception("The query, or a value that it makes, is too long.");
