namespace EnvProtect.Database.Reading;

/// <summary>A query was stopped because its time was up.</summary>
public sealed class QueryTimeoutException() : Exception("The query was stopped: its time was up.");
