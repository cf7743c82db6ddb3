namespace EnvProtect.Content;

/// <summary>Patterns that hold in .NET and in JSON Schema alike.</summary>
internal static class Patterns
{
    public const string Date = "^(19|2[01])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
    public const string YearOrMonth = "^(19|2[01])[0-9]{2}(-(0[1-9]|1[0-2]))?$";
    public const string Moment = "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]$";
    public const string Offset = "^(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)$";
    public const string Integer = "^[+-]?[0-9]+$";
    public const string Number = "^[+-]?([0-9]{1,18}(\\.[0-9]*)?|\\.[0-9]+)$";
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";
    public const string Code = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$";
    public const string Path = "^[A-Za-z0-9:+-]+(\\.[A-Za-z0-9:+-]+)*$";

    /// <summary>An old address: not the home page, not below the API, no dots that lead up; parts that are no longer than a file name may be.</summary>
    public const string Address =
        "^(?=.{2,500}$)(?!/[Oo][Dd][Aa][Tt][Aa](/|$))(/(?!\\.\\.?(/|$))[A-Za-z0-9._~\\u3400-\\u9FFF-]{1,80})+/?$";

    public const string WebAddress = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$";
    public const string Fingerprint = "^[0-9a-f]{4}$";
    public const string Hash = "^[0-9a-f]{64}$";
}
