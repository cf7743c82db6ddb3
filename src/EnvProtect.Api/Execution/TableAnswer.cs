using EnvProtect.Api.Errors;
using EnvProtect.Api.Http;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Requests;
using EnvProtect.Api.Tabular;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Execution;

/// <summary>Streams a collection as a table, however long it is.</summary>
internal sealed class TableAnswer(ReadConnection connection, ReadOnlyDatabase database, ODataRequest request, Body body)
{
    public async Task WriteAsync(TableReadPlan plan)
    {
        var collection = plan.Collection;
        if (plan.Format.Kind == AnswerKind.Xlsx && collection.Top is not <= XlsxWriter.MaximumRows
            && Counts.Read(connection, database, collection.Count) > XlsxWriter.MaximumRows) throw Refusals.SheetTooLong(XlsxWriter.MaximumRows);
        using var rows = connection.Query(collection.Rows([], collection.Top ?? -1));
        var hasRow = rows.Read();
        if (!hasRow) Executor.CheckOrigin(connection, plan.Address, request);
        connection.LiftDeadline();

        await using ITableWriter table = plan.Format.Kind == AnswerKind.Xlsx
            ? new XlsxWriter(body)
            : new CsvWriter(body, plan.Format.IsRaw, plan.Format.HasMark);
        table.Header(plan.Columns);
        for (; hasRow; hasRow = rows.Read())
        {
            table.Row(rows, plan.Columns);
            await table.SendAsync();
        }
    }
}
