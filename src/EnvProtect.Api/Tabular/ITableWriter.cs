using System.Collections.Immutable;
using EnvProtect.Api.Planning;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Tabular;

/// <summary>Writes rows as a table.</summary>
internal interface ITableWriter : IAsyncDisposable
{
    void Header(ImmutableArray<TableColumn> columns);

    void Row(Row row, ImmutableArray<TableColumn> columns);

    /// <summary>Sends what has gathered, if it is enough for a part.</summary>
    ValueTask SendAsync();
}
