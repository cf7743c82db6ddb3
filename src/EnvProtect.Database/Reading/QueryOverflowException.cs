namespace EnvProtect.Database.Reading;

/// <summary>A query computes a whole number beyond 64 bits.</summary>
public sealed class QueryOverflowException() : Exception("A whole number is beyond 64 bits.");
