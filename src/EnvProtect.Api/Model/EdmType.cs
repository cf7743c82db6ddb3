using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Model;

/// <summary>The primitive types of the entity data model, and the type of the literal <c>null</c>.</summary>
internal enum EdmType
{
    Null,
    String,
    Boolean,
    Int64,
    Double,
    Date,
    DateTimeOffset,
    TimeOfDay,
    Duration,
}

internal static class EdmTypes
{
    /// <summary>The qualified name, <c>Edm.Int64</c>.</summary>
    public static string QualifiedName(this EdmType type) => "Edm." + type;

    public static bool IsNumeric(this EdmType type) => type is EdmType.Int64 or EdmType.Double;

    public static EdmType Of(ColumnType type) => type switch
    {
        ColumnType.Text => EdmType.String,
        ColumnType.Integer => EdmType.Int64,
        ColumnType.Number => EdmType.Double,
        ColumnType.Boolean => EdmType.Boolean,
        ColumnType.Date => EdmType.Date,
        _ => EdmType.DateTimeOffset,
    };
}
